import type { ErrorLaw } from './errorLaw';

/** Fewer windows of the reference say too little of how windows differ. */
const fewestWindows = 5;

/**
 * The law of a window's mean error when nothing has drifted. From five windows of the reference on: their mean and spread, as a further
 * window's lies (a prediction interval, so few windows give wide limits), at least as wide as for independent rows. With fewer windows the
 * law of independent rows. `held` are the errors of reference rows that the components weren't learnt from. O(rows + windows).
 */
export function learnErrorLaw(held: Float64Array, windows: readonly number[]): ErrorLaw {
  const rows = getMoments(held);
  const getRowScale = (count: number): number => Math.sqrt(rows.variance * (1 / count + 1 / held.length));
  if (windows.length < fewestWindows) {
    return {
      centre: rows.mean,
      degrees: Infinity,
      getScale: getRowScale,
      source: 'independent rows, as the reference has too few windows to learn from',
    };
  }
  const own = getMoments(windows);
  const spread = Math.sqrt(own.variance * (1 + 1 / windows.length));
  return {
    centre: own.mean,
    degrees: windows.length - 1,
    getScale: (count) => Math.max(spread, getRowScale(count)),
    source: `${windows.length} windows of the reference`,
  };
}

/** Mean and sample variance. */
function getMoments(values: ArrayLike<number>): { mean: number; variance: number } {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / Math.max(1, all.length - 1) };
}
