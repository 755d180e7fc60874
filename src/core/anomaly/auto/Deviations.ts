import { SortedWindow } from '../../series/SortedWindow';
import { autoParameters } from './autoParameters';
import { medianOfFew } from './medianOfFew';
import type { Question } from './questions';
import { SameTimeHistory } from './SameTimeHistory';
import { SmoothedValues } from './SmoothedValues';

const { level, sameTime, stillness } = autoParameters;
const lags = [...sameTime.days, ...sameTime.weeks];
const firstWeek = sameTime.days.length;
/** The scales that are compared to the same time of other days. */
const scales: readonly number[] = [1, 6, 24, 48];
const pointScale = scales.indexOf(1);

/**
 * The answers to `questions`, row by row: how far the newest row is from what came before it.
 *
 * Level: distance of the mean over the scale to the median of the last 2000 values before (of every 8th of them). Day and
 * week: the median, over the last days or weeks, of the mean's distance to the range it covered around that time.
 * Variability: the standard deviation over the scale. Stillness: e / (deviation + e), e being a small share of the
 * range so far. Jump: the step from the last value.
 */
export class Deviations {
  readonly smoothed = new SmoothedValues();
  private readonly levels = new SortedWindow(level.window / level.stride);
  private readonly history = new SameTimeHistory({ ...sameTime, lags, scales });
  private readonly means = new Float64Array(scales.length);
  private readonly few = new Float64Array(lags.length);
  private rows = 0;
  private level = NaN;

  /** Median of the recent values before the one that is asked about; NaN before the first. */
  get median(): number {
    return this.level;
  }

  moveTo(time: number): void {
    this.history.moveTo(time);
  }

  /** Takes in the value that is then asked about. */
  add(value: number): void {
    this.smoothed.add(value);
  }

  /** Lets what was asked about become part of the past. */
  learn(time: number): void {
    if (this.rows % level.stride === 0) {
      this.levels.add(this.smoothed.mean(1));
      this.level = this.levels.median();
    }
    for (let place = 0; place < scales.length; place++) {
      this.means[place] = this.smoothed.mean(scales[place] ?? 1);
    }
    this.history.learn(time, this.means);
    this.rows += 1;
  }

  /** The answer to a question, with its sign where it has a side; NaN where it can't be given yet. */
  answer({ family, scale }: Question): number {
    switch (family) {
      case 'level':
        return this.smoothed.mean(scale) - this.level;
      case 'day':
        return this.distanceToSameTime(scale, 0, firstWeek, sameTime.minimumDays);
      case 'week':
        return this.distanceToSameTime(scale, firstWeek, lags.length, sameTime.minimumWeeks);
      case 'variability':
        return this.smoothed.deviation(scale);
      case 'stillness': {
        const least = stillness * this.smoothed.range;
        return least > 0 ? least / (this.smoothed.deviation(scale) + least) : NaN;
      }
      case 'jump':
        return this.smoothed.step;
    }
  }

  /** Median over the days of the lowest value around this time of day; NaN with too few days. */
  lowestOfDay(): number {
    return this.medianOfDays((lag) => this.history.lowest(pointScale, lag));
  }

  highestOfDay(): number {
    return this.medianOfDays((lag) => this.history.highest(pointScale, lag));
  }

  private medianOfDays(read: (lag: number) => number): number {
    let count = 0;
    for (let lag = 0; lag < firstWeek; lag++) {
      const value = read(lag);
      if (!Number.isNaN(value)) {
        this.few[count] = value;
        count += 1;
      }
    }
    return count < sameTime.minimumDays ? NaN : medianOfFew(this.few, count);
  }

  private distanceToSameTime(scale: number, firstLag: number, endLag: number, minimum: number): number {
    const place = scales.indexOf(scale);
    const mean = this.smoothed.mean(scale);
    let count = 0;
    for (let lag = firstLag; lag < endLag; lag++) {
      const below = this.history.lowest(place, lag) - mean;
      const above = mean - this.history.highest(place, lag);
      const distance = above > 0 ? above : Math.min(0, -below);
      if (!Number.isNaN(distance)) {
        this.few[count] = distance;
        count += 1;
      }
    }
    return count < minimum ? NaN : medianOfFew(this.few, count);
  }
}
