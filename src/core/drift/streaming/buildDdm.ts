import type { ChangeDetector } from './changeDetector';

export interface DdmOptions {
  /** Errors seen before the first verdict. */
  warmUp?: number;
  /** Standard errors above the best error rate at which to warn and to call a drift. */
  warning?: number;
  drift?: number;
}

/** Drift detection method for a stream of errors, 1 wrong and 0 right (Gama and others 2004). Defaults as River's. O(1) an update. */
export function buildDdm(options: DdmOptions = {}): ChangeDetector {
  const { warmUp = 30, warning = 2, drift = 3 } = options;
  const start = () => ({ values: 0, rate: 0, bestRate: Infinity, bestError: Infinity });
  let state = start();
  return {
    update(value) {
      if (!Number.isFinite(value)) return 'none';
      state.values++;
      state.rate += (value - state.rate) / state.values;
      const error = Math.sqrt(Math.max(0, state.rate * (1 - state.rate)) / state.values);
      if (state.values <= warmUp) return 'none';
      if (state.rate + error <= state.bestRate + state.bestError) {
        state.bestRate = state.rate;
        state.bestError = error;
      }
      const reached = state.rate + error;
      if (reached > state.bestRate + drift * state.bestError) {
        state = start();
        return 'drift';
      }
      return reached > state.bestRate + warning * state.bestError ? 'warning' : 'none';
    },
  };
}
