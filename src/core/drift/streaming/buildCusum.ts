import type { ChangeDetector } from './changeDetector';

export interface CusumOptions {
  /** Values from which mean and standard deviation are learnt. */
  warmUp?: number;
  /** Half of the shift to find, and the decision limit, both in standard deviations. */
  slack?: number;
  limit?: number;
}

/**
 * Two-sided tabular CUSUM (Page 1954) of a series whose mean and spread are learnt from its first values. A series that was
 * constant in the warm-up changes at the first other value. O(1) an update.
 */
export function buildCusum(options: CusumOptions = {}): ChangeDetector {
  const { warmUp = 30, slack = 0.5, limit = 5 } = options;
  const start = () => ({ values: 0, mean: 0, squares: 0, up: 0, down: 0 });
  let state = start();
  return {
    update(value) {
      if (!Number.isFinite(value)) return 'none';
      if (state.values < warmUp) {
        state.values++;
        const difference = value - state.mean;
        state.mean += difference / state.values;
        state.squares += difference * (value - state.mean);
        return 'none';
      }
      const deviation = Math.sqrt(state.squares / (warmUp - 1));
      const z = deviation > 0 ? (value - state.mean) / deviation : Math.sign(value - state.mean) * (limit + slack + 1);
      state.up = Math.max(0, state.up + z - slack);
      state.down = Math.max(0, state.down - z - slack);
      if (Math.max(state.up, state.down) <= limit) return 'none';
      state = start();
      return 'drift';
    },
  };
}
