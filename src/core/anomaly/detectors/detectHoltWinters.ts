import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectByForecast } from './detectByForecast';
import type { Forecast, Forecaster } from './forecaster';
import { StepMeter } from './StepMeter';

const day = 86_400_000;
const mostSlots = 10_080;

export interface HoltWintersOptions extends DetectorOptions {
  /** Length of the season in milliseconds; a day by default. */
  period?: number;
  /** Weights of the newest value for level, trend and season. */
  smoothing?: { level: number; trend: number; season: number };
}

const defaultSmoothing = { level: 0.1, trend: 0.001, season: 0.3 };

/**
 * Additive Holt-Winters with Brutlag's deviation (2000).
 *
 * ℓ ← α(x − s) + (1 − α)(ℓ + b), b ← β(ℓ − ℓ′) + (1 − β)b, s ← γ(x − ℓ) + (1 − γ)s, and per slot of the season the
 * deviation d ← γ|x − x̂| + (1 − γ)d; the band is ℓ + b + s ± bandWidth · d. Slots go by the clock, so gaps don't shift the
 * season. The first season only fills the slots. Learning outside values as the band's edge makes it robust. Online. O(n).
 */
export function detectHoltWinters(
  times: Float64Array,
  values: Float64Array,
  options: HoltWintersOptions
): Work<Detection> {
  return detectByForecast(times, values, options, new HoltWinters(options));
}

class HoltWinters implements Forecaster {
  private readonly steps: StepMeter;
  private readonly period: number;
  private readonly smoothing: NonNullable<HoltWintersOptions['smoothing']>;
  private level = NaN;
  private trend = 0;
  private season = new Float64Array();
  private deviation = new Float64Array();
  private firstTime = NaN;

  constructor({ minPoints, period = day, smoothing = defaultSmoothing }: HoltWintersOptions) {
    this.steps = new StepMeter(Math.max(1, minPoints - 1));
    this.period = period;
    this.smoothing = smoothing;
  }

  forecast(time: number): Forecast | undefined {
    const slot = this.getSlot(time);
    const scale = this.deviation[slot] ?? NaN;
    if (!(time - this.firstTime > this.period) || Number.isNaN(scale)) {
      return undefined;
    }
    return { expected: this.level + this.trend + (this.season[slot] ?? NaN), scaleBelow: scale, scaleAbove: scale };
  }

  learn(time: number, value: number): void {
    this.steps.add(time);
    if (Number.isNaN(this.level)) {
      this.level = value;
    }
    if (Number.isNaN(this.steps.step)) {
      return;
    }
    if (this.season.length === 0) {
      this.begin(time);
    }
    this.update(this.getSlot(time), value);
  }

  private begin(time: number): void {
    const slots = Math.min(mostSlots, Math.max(1, Math.round(this.period / this.steps.step)));
    this.season = new Float64Array(slots).fill(NaN);
    this.deviation = new Float64Array(slots).fill(NaN);
    this.firstTime = time;
  }

  private update(slot: number, value: number): void {
    const { level: alpha, trend: beta, season: gamma } = this.smoothing;
    const season = this.season[slot] ?? NaN;
    if (Number.isNaN(season)) {
      this.season[slot] = value - this.level;
      return;
    }
    const error = value - (this.level + this.trend + season);
    const before = this.level;
    this.level = alpha * (value - season) + (1 - alpha) * (before + this.trend);
    this.trend = beta * (this.level - before) + (1 - beta) * this.trend;
    this.season[slot] = gamma * (value - this.level) + (1 - gamma) * season;
    const deviation = this.deviation[slot] ?? NaN;
    this.deviation[slot] = Number.isNaN(deviation)
      ? Math.abs(error)
      : gamma * Math.abs(error) + (1 - gamma) * deviation;
  }

  private getSlot(time: number): number {
    const phase = (((time % this.period) + this.period) % this.period) / this.period;
    return Math.floor(phase * this.season.length + 1e-9) % Math.max(1, this.season.length);
  }
}
