import type { Clock } from '../../../src/registries/http/clock';
import { RegistryError } from '../../../src/registries/registryError';

export interface TestClock extends Clock {
  /** What was waited for so far, in ms. */
  waits: number[];
}

/** A clock that jumps ahead where somebody waits. It starts at a fixed time. */
export function buildTestClock(start = Date.parse('2026-01-15T12:00:00Z')): TestClock {
  const waits: number[] = [];
  return {
    waits,
    now: () => start + waits.reduce((sum, wait) => sum + wait, 0),
    wait: (milliseconds, signal) => {
      if (signal?.aborted === true) {
        return Promise.reject(new RegistryError('cancelled', 'The request was cancelled.', ''));
      }
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}
