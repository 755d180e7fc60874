import { divide } from '../divide';
import { meanError } from '../interval/meanError';
import { normalInterval } from '../interval/normalInterval';
import type { ErrorSums } from '../regression/errorSums';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';
import { takeRoot } from './takeRoot';

export type ErrorMeasure = (sums: ErrorSums) => Measurement;

/** Metrics of a regression by name, from sums, each with its interval. */
export const errorMeasures = {
  mae: (sums) => measureMean(sums.rows, sums.absolute, sums.squared),
  mse: (sums) => measureMean(sums.rows, sums.squared, sums.fourth),
  rmse: (sums) => takeRoot(measureMean(sums.rows, sums.squared, sums.fourth)),
  mean_error: (sums) => measureMean(sums.rows, sums.errors, sums.squared, -Infinity),
  mape: (sums) =>
    sums.zeros > 0 ? buildMeasurement(null, null) : measureMean(sums.rows, sums.relative, sums.relativeSquared),
  smape: (sums) => measureMean(sums.rows, sums.symmetric, sums.symmetricSquared),
  rmsle: (sums) =>
    sums.belowLog > 0
      ? buildMeasurement(null, null)
      : takeRoot(measureMean(sums.rows, sums.logSquared, sums.logFourth)),
  r2: ({ rows, squared, fourth, spread, spreadFourth, squaredBySpread }) =>
    measureExplained({ rows, residual: squared, residualSquares: fourth, spread, spreadFourth, both: squaredBySpread }),
  explained_variance: ({ rows, centred, centredFourth, spread, spreadFourth, centredBySpread }) =>
    measureExplained({
      rows,
      residual: centred,
      residualSquares: centredFourth,
      spread,
      spreadFourth,
      both: centredBySpread,
    }),
} satisfies Record<string, ErrorMeasure>;

function measureMean(rows: number, sum: number, squares: number, low = 0): Measurement {
  const value = divide(sum, rows);
  return buildMeasurement(value, normalInterval(value, meanError(rows, sum, squares), { low }));
}

interface Explained {
  rows: number;
  /** Sums over rows of squared residuals, of their squares, of d², of d⁴, and of the product of both. */
  residual: number;
  residualSquares: number;
  spread: number;
  spreadFourth: number;
  both: number;
}

/** 1 − residual over the target's spread, by the rules of `computeRegressionMetrics`; the interval by the delta method. */
function measureExplained({ rows, residual, residualSquares, spread, spreadFourth, both }: Explained): Measurement {
  if (rows < 2) return buildMeasurement(null, null);
  if (!(spread > 0)) return buildMeasurement(residual === 0 ? 1 : 0, null);
  const ratio = residual / spread;
  const square = residualSquares - 2 * ratio * both + ratio * ratio * spreadFourth;
  const error = Math.sqrt(Math.max(0, square)) / spread;
  return buildMeasurement(1 - ratio, normalInterval(1 - ratio, error, { high: 1 }));
}
