import { findNaturalPeriods } from '../../series/findNaturalPeriods';
import { getStep } from '../../series/getStep';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Direction } from '../detectorOptions';
import type { AutoDetection } from './autoDetection';
import { autoParameters } from './autoParameters';
import { AutoStream } from './AutoStream';
import { getAutoSuitability } from './getAutoSuitability';
import { IncidentTracker } from './IncidentTracker';

export interface AutoOptions {
  direction: Direction;
  /** The alarm score that is an alarm; see `getAutoThreshold`. */
  threshold?: number;
  /** True where the series shall be neither judged nor learnt from: outages, maintenance, holidays. */
  isExcluded?: (time: number) => boolean;
}

/** Periods are looked for by rows, which needs most steps to be alike. */
const leastRegularShare = 0.9;

/**
 * `detectAuto` in pieces, for a thread that must not be held up: the result is the same however it is cut.
 * What is said of a point is final once it is reached, but for the reason of an alarm whose incident is still open.
 */
export class AutoRun {
  readonly detection: AutoDetection;
  private readonly stream: AutoStream;
  private readonly incidents: IncidentTracker;
  private readonly threshold: number;
  private next = 0;

  constructor(
    private readonly times: Float64Array,
    private readonly values: Float64Array,
    private readonly options: AutoOptions
  ) {
    this.threshold = options.threshold ?? autoParameters.threshold;
    this.stream = new AutoStream({ threshold: this.threshold, direction: options.direction });
    const step = getStep(times);
    this.detection = {
      ...buildEmptyDetection(values.length),
      alarmScore: new Float64Array(values.length),
      alarms: [],
      step,
      periods: step.regularShare >= leastRegularShare ? findNaturalPeriods(values, step.median) : [],
      suitability: getAutoSuitability(values),
    };
    this.incidents = new IncidentTracker(this.detection, this.stream, options.direction);
  }

  get isDone(): boolean {
    return this.next >= this.values.length;
  }

  /** Judges that many points more. */
  advance(points: number): void {
    const end = Math.min(this.values.length, this.next + points);
    for (; this.next < end; this.next++) {
      this.judge(this.next, this.times[this.next] ?? NaN, this.values[this.next] ?? NaN);
    }
  }

  private judge(index: number, time: number, value: number): void {
    if (!Number.isFinite(value) || this.options.isExcluded?.(time) === true) {
      this.stream.expect(time);
      this.writeBand(index);
      return;
    }
    const alarmScore = this.stream.push(time, value);
    this.writeBand(index);
    this.detection.alarmScore[index] = alarmScore;
    this.incidents.follow(index, value, alarmScore / this.threshold);
  }

  private writeBand(index: number): void {
    this.detection.expected[index] = this.stream.expected;
    this.detection.lower[index] = this.stream.lower;
    this.detection.upper[index] = this.stream.upper;
  }
}
