import { SortedWindow } from '../../series/SortedWindow';

const sigmaPerMad = 1.4826;
const decileDistancePerSigma = 2.563;

/** Robust scale of the last residuals of a model: the larger of 1.4826 · MAD and (q90 − q10) / 2.563. */
export class ResidualScale {
  private readonly window: SortedWindow;

  constructor(capacity: number) {
    this.window = new SortedWindow(capacity);
  }

  get size(): number {
    return this.window.size;
  }

  /** NaN before the first residual. */
  get scale(): number {
    const fromDistances = sigmaPerMad * this.window.medianDistance(this.window.median());
    return Math.max(fromDistances, (this.window.quantile(0.9) - this.window.quantile(0.1)) / decileDistancePerSigma);
  }

  add(residual: number): void {
    this.window.add(residual);
  }
}
