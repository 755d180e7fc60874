import type { CancelSignal } from '../cancelSignal';

/** Time comes from outside, so that waiting can be tested without waiting. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Resolves after so many ms; rejects as `cancelled` where the signal aborts first. */
  wait(milliseconds: number, signal?: CancelSignal): Promise<void>;
}
