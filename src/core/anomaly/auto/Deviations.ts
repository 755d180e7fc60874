import { SortedWindow } from '../../series/SortedWindow';
import { autoParameters } from './autoParameters';
import { medianOfFew } from './medianOfFew';
import { questions } from './questions';
import { SameTimeHistory } from './SameTimeHistory';
import { SmoothedValues } from './SmoothedValues';

const { level, sameTime, stillness } = autoParameters;
const lags = [...sameTime.days, ...sameTime.weeks];
const ofDays = { first: 0, end: sameTime.days.length, minimum: sameTime.minimumDays };
const ofWeeks = { first: ofDays.end, end: lags.length, minimum: sameTime.minimumWeeks };
/** The scales that are compared to the same time of other days. */
const scales: readonly number[] = [1, 6, 24, 48];
/** Once for all: a spread per series would give each a shape of its own, for which the engine compiles anew. */
const sameTimes = { lags, scales, tolerance: sameTime.tolerance, slack: sameTime.slack };
const pointScale = scales.indexOf(1);
const asked = questions.map(({ family, scale }) => ({ family, scale, place: scales.indexOf(scale) }));

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
  private readonly history = new SameTimeHistory(sameTimes);
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

  /** The answer to the question of that index, with its sign where it has a side; NaN where it can't be given yet. */
  answer(index: number): number {
    const question = asked[index];
    if (question === undefined) {
      return NaN;
    }
    const { scale, place } = question;
    switch (question.family) {
      case 'level':
        return this.smoothed.mean(scale) - this.level;
      case 'day':
        return this.distanceToSameTime(this.smoothed.mean(scale), place, ofDays);
      case 'week':
        return this.distanceToSameTime(this.smoothed.mean(scale), place, ofWeeks);
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
    return this.medianOfDays('lowest');
  }

  highestOfDay(): number {
    return this.medianOfDays('highest');
  }

  private medianOfDays(end: 'lowest' | 'highest'): number {
    let count = 0;
    for (let lag = ofDays.first; lag < ofDays.end; lag++) {
      const value = end === 'lowest' ? this.history.lowest(pointScale, lag) : this.history.highest(pointScale, lag);
      if (!Number.isNaN(value)) {
        this.few[count] = value;
        count += 1;
      }
    }
    return count < ofDays.minimum ? NaN : medianOfFew(this.few, count);
  }

  private distanceToSameTime(mean: number, place: number, { first, end, minimum }: typeof ofDays): number {
    let count = 0;
    for (let lag = first; lag < end; lag++) {
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
