import type { Work } from './work';

/** Does the work piece by piece. `pause` is awaited before each, so that others get the thread; what it throws ends the work. */
export async function finishInParts<Result>(work: Work<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    await pause();
    const { done, value } = work.next();
    if (done === true) {
      return value;
    }
  }
}
