import type { Work } from './work';

/** Does the work in one piece. For callers that hold nobody up. */
export function finishWork<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) {
      return value;
    }
  }
}
