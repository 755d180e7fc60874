import type { CancelSignal } from '../../../stores/cancelSignal';
import { buildCancelled } from './buildCancelled';

/** Throws where the caller no longer wants the answer. */
export function requireNotCancelled(signal: CancelSignal | undefined): void {
  if (signal?.aborted) {
    throw buildCancelled();
  }
}
