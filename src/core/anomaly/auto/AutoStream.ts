import { SortedWindow } from '../../series/SortedWindow';
import type { Direction } from '../detectorOptions';
import { AlarmGate } from './AlarmGate';
import { autoParameters } from './autoParameters';
import { medianOfFew } from './medianOfFew';
import { questions } from './questions';
import { SameTimeHistory } from './SameTimeHistory';
import { SmoothedValues } from './SmoothedValues';
import { SurpriseHistogram } from './SurpriseHistogram';

const { level, sameTime, stillness, surprise, band } = autoParameters;
const lags = [...sameTime.days, ...sameTime.weeks];

interface AutoStreamOptions {
  /** The score that is an alarm. */
  threshold: number;
  direction: Direction;
}

/**
 * The state of the `auto` detector: one row at a time, oldest first, nothing else known of the series.
 *
 * Each row is asked a few plain questions (`questions`); each answer is a deviation d ≥ 0, and its surprise is
 * how rare such a deviation is in the past of the same question. The squares of the surprises add up to the evidence,
 * from which `AlarmGate` makes the score. Memory: the histograms and the rows of the last four weeks. About 2 µs a row.
 */
export class AutoStream {
  /** One a question, of the row that was pushed last. */
  readonly deviations = new Float64Array(questions.length);
  readonly surprises = new Float64Array(questions.length);
  /** Which way the row deviates: 1 up, -1 down, 0 neither. */
  readonly sides = new Int8Array(questions.length);
  /** What was expected of the row before its value was known, NaN at the first. */
  expected = NaN;
  lower = NaN;
  upper = NaN;
  evidence = 0;

  readonly smoothed = new SmoothedValues();
  private readonly levels = new SortedWindow(level.window / level.stride);
  private readonly history = new SameTimeHistory({ ...sameTime, lags, scales: SmoothedValues.scales });
  private readonly histograms = questions.map(
    ({ family }) =>
      new SurpriseHistogram({
        memory: surprise.memory,
        warmUp: family === 'day' || family === 'week' ? surprise.seasonalWarmUp : surprise.warmUp,
      })
  );
  private readonly gate: AlarmGate;
  private readonly few = new Float64Array(lags.length);
  private rowCount = 0;

  constructor(private readonly options: AutoStreamOptions) {
    const { threshold } = options;
    this.gate = new AlarmGate({ threshold, coolDown: autoParameters.coolDown, memory: surprise.memory });
  }

  /** Rows with a value so far. */
  get rows(): number {
    return this.rowCount;
  }

  /** The median that the row was compared to. */
  get median(): number {
    return this.levels.median();
  }

  /** Sets the band for that time without learning anything: for rows without a value. */
  expect(time: number): void {
    this.history.moveTo(time);
    this.writeBand();
  }

  /** Judges and learns a finite value. The score is 0 unless the row is the fresh peak of an event. */
  push(time: number, value: number): number {
    this.expect(time);
    this.smoothed.add(value);
    this.evidence = 0;
    for (let index = 0; index < questions.length; index++) {
      this.answer(index);
      this.judge(index);
    }
    if (this.rowCount % level.stride === 0) {
      this.levels.add(value);
    }
    this.history.learn(time, this.smoothed.means);
    this.rowCount += 1;
    return this.gate.push(this.evidence);
  }

  private answer(index: number): void {
    const { family = 'level', scale = 1 } = questions[index] ?? {};
    switch (family) {
      case 'level':
        return this.write(index, this.smoothed.mean(scale) - this.levels.median());
      case 'day':
        return this.write(index, this.distanceToSameTime(scale, 0, sameTime.days.length, sameTime.minimumDays));
      case 'week':
        return this.write(index, this.distanceToSameTime(scale, sameTime.days.length, lags.length, sameTime.minimumWeeks));
      case 'variability':
        return this.write(index, this.smoothed.deviation(scale));
      case 'stillness': {
        const least = stillness * this.smoothed.range;
        return this.write(index, least > 0 ? least / (this.smoothed.deviation(scale) + least) : NaN);
      }
      case 'jump':
        return this.write(index, this.smoothed.step);
    }
  }
}
