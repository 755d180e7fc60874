import { findNaturalPeriods } from '../../series/findNaturalPeriods';
import { getStep } from '../../series/getStep';
import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
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
 * One run of `detectAuto`, whose verdicts can be read while it is under way: what is said of a point is final once it is
 * reached, but for the reason of an alarm whose incident is still open. Step, periods and suitability, which speak of
 * the series as a whole, come last.
 */
export class AutoRun {
  readonly detection: AutoDetection;
  private readonly stream: AutoStream;
  private readonly incidents: IncidentTracker;
  private readonly threshold: number;

  constructor(
    private readonly times: Float64Array,
    private readonly values: Float64Array,
    private readonly options: AutoOptions
  ) {
    this.threshold = options.threshold ?? autoParameters.threshold;
    this.stream = new AutoStream({ threshold: this.threshold, direction: options.direction });
    const { expected, lower, upper, score, outlier, suitability } = buildEmptyDetection(values.length);
    // Written out: objects made by spreading get a shape each, and every other shape costs the engine its compiled code.
    this.detection = {
      expected,
      lower,
      upper,
      score,
      outlier,
      suitability,
      alarmScore: new Float64Array(values.length),
      alarms: [],
      step: { median: NaN, regularShare: 0, gaps: 0 },
      periods: [],
    };
    this.incidents = new IncidentTracker(this.detection, this.stream, options.direction);
  }

  /** To be done once. */
  *judgeAll(): Work<AutoDetection> {
    const { detection, times, values } = this;
    for (let index = 0; index < values.length; index++) {
      this.judge(index, times[index] ?? NaN, values[index] ?? NaN);
      if (index % pointsAtOnce === 0) {
        yield;
      }
    }
    detection.step = getStep(times);
    yield;
    const { regularShare, median } = detection.step;
    detection.periods = regularShare >= leastRegularShare ? yield* findNaturalPeriods(values, median) : [];
    detection.suitability = getAutoSuitability(values);
    return detection;
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
