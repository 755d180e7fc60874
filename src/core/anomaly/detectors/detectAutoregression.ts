import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectByForecast } from './detectByForecast';
import type { Forecast, Forecaster } from './forecaster';
import { ResidualScale } from './ResidualScale';
import { solveSymmetric } from './solveSymmetric';

export interface AutoregressionOptions extends DetectorOptions {
  /** How many values before the point it is predicted from; 12 by default. */
  order?: number;
}

/** Keeps the equations solvable where values hardly differ. */
const ridgeShare = 1e-3;
const refitEvery = 200;
const fittedPoints = 2000;

/**
 * Autoregression: the next value as a linear function of the `order` values before it, by ridge regression over the
 * last 2000 points, fitted anew every 200.
 *
 * The values are centred on their mean first, and the ridge is 1e-3 of their variance. The scale is the robust one of
 * the last `window` residuals. Goes by rows, so it suits series with an even step. Online. O(n · order²).
 */
export function detectAutoregression(
  times: Float64Array,
  values: Float64Array,
  options: AutoregressionOptions
): Work<Detection> {
  return detectByForecast(times, values, options, new Autoregression(options.order ?? 12, options.window));
}

class Autoregression implements Forecaster {
  private readonly learnt: number[] = [];
  private readonly residuals: ResidualScale;
  private weights = new Float64Array();
  private mean = 0;
  private points = 0;

  constructor(
    private readonly order: number,
    window: number
  ) {
    this.residuals = new ResidualScale(window);
  }

  forecast(): Forecast | undefined {
    const { scale } = this.residuals;
    return Number.isNaN(scale) ? undefined : { expected: this.predict(), scaleBelow: scale, scaleAbove: scale };
  }

  learn(_: number, value: number): void {
    if (this.weights.length > 0) {
      this.residuals.add(value - this.predict());
    }
    this.learnt.push(value);
    this.points += 1;
    if (this.learnt.length >= 2 * fittedPoints) {
      this.learnt.splice(0, this.learnt.length - fittedPoints);
    }
    const isFirstFit = this.weights.length === 0 && this.points >= 3 * this.order;
    if (isFirstFit || this.points % refitEvery === 0) {
      this.fit();
    }
  }

  private predict(): number {
    let sum = this.mean;
    for (let lag = 1; lag <= this.order; lag++) {
      sum += (this.weights[lag - 1] ?? NaN) * ((this.learnt[this.learnt.length - lag] ?? NaN) - this.mean);
    }
    return sum;
  }

  private fit(): void {
    const recent = Float64Array.from(this.learnt.slice(-fittedPoints));
    if (recent.length < 3 * this.order) {
      return;
    }
    const origin = recent[0] ?? 0;
    this.mean = origin + recent.reduce((sum, value) => sum + (value - origin), 0) / recent.length;
    const centred = recent.map((value) => value - this.mean);
    this.weights = solveSymmetric(...buildEquations(centred, this.order));
  }
}

/** Normal equations of the regression of each value on the `order` values before it, with the ridge. */
function buildEquations(centred: Float64Array, order: number): [matrix: Float64Array, right: Float64Array] {
  const matrix = new Float64Array(order * order);
  const right = new Float64Array(order);
  for (let index = order; index < centred.length; index++) {
    for (let row = 0; row < order; row++) {
      const first = centred[index - 1 - row] ?? NaN;
      right[row] = (right[row] ?? NaN) + first * (centred[index] ?? NaN);
      for (let column = 0; column <= row; column++) {
        const place = row * order + column;
        matrix[place] = (matrix[place] ?? NaN) + first * (centred[index - 1 - column] ?? NaN);
      }
    }
  }
  const ridge = ridgeShare * centred.reduce((sum, value) => sum + value * value, 0);
  for (let row = 0; row < order; row++) {
    matrix[row * order + row] = (matrix[row * order + row] ?? NaN) + ridge;
  }
  return [matrix, right];
}
