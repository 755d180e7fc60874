import type { ChangeDetector } from './changeDetector';

export interface PageHinkleyOptions {
  /** Values before the first verdict. */
  warmUp?: number;
  /** Change of the mean that is tolerated. */
  tolerance?: number;
  threshold?: number;
  /** Share of the sum that is kept from value to value. */
  memory?: number;
}

/** Page-Hinkley test for a change of the mean in either direction (Page 1954), with forgetting. Defaults as River's. O(1) an update. */
export function buildPageHinkley(options: PageHinkleyOptions = {}): ChangeDetector {
  const { warmUp = 30, tolerance = 0.005, threshold = 50, memory = 0.9999 } = options;
  const start = () => ({ values: 0, mean: 0, rising: 0, falling: 0, lowest: Infinity, highest: -Infinity });
  let state = start();
  return {
    update(value) {
      if (!Number.isFinite(value)) return 'none';
      state.values++;
      state.mean += (value - state.mean) / state.values;
      state.rising = memory * state.rising + (value - state.mean - tolerance);
      state.falling = memory * state.falling + (value - state.mean + tolerance);
      state.lowest = Math.min(state.lowest, state.rising);
      state.highest = Math.max(state.highest, state.falling);
      if (state.values < warmUp) return 'none';
      const isOut = state.rising - state.lowest > threshold || state.highest - state.falling > threshold;
      if (!isOut) return 'none';
      state = start();
      return 'drift';
    },
  };
}
