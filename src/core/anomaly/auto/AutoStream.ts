import type { Direction } from '../detectorOptions';
import { AlarmGate } from './AlarmGate';
import { autoParameters } from './autoParameters';
import { Deviations } from './Deviations';
import { questions, type QuestionFamily } from './questions';
import { SurpriseHistogram } from './SurpriseHistogram';

const { surprise, band, coolDown } = autoParameters;
const levelOfPoint = questions.findIndex(({ family, scale }) => family === 'level' && scale === 1);
const dayOfPoint = questions.findIndex(({ family, scale }) => family === 'day' && scale === 1);

interface AutoStreamOptions {
  /** The score that is an alarm. */
  threshold: number;
  direction: Direction;
}

/**
 * The state of the `auto` detector: one row at a time, oldest first, nothing else known of the series.
 *
 * Each row is asked a few plain questions; each answer is a deviation, and its surprise is how rare such a deviation
 * is in the past of the same question. The squares of the surprises add up to the evidence, of which `AlarmGate`
 * makes the score. Everything is judged before it is learnt. Memory: the histograms, and the rows of four weeks.
 */
export class AutoStream {
  /** Of the row that was pushed last, one a question: its deviation, with a sign where it has a side, */
  readonly answers = new Float64Array(questions.length);
  /** and how rare that is: −log10 of its share of the past, 0 for what isn't rare. */
  readonly surprises = new Float64Array(questions.length);
  readonly deviations = new Deviations();
  /** What was expected of the row before its value was known; NaN at first. */
  expected = NaN;
  lower = NaN;
  upper = NaN;
  evidence = 0;
  /** Values judged so far. */
  rows = 0;

  private readonly histograms = questions.map(
    ({ family }) =>
      new SurpriseHistogram({
        memory: surprise.memory,
        warmUp: family === 'day' || family === 'week' ? surprise.seasonalWarmUp : surprise.warmUp,
        least: surprise.least,
      })
  );
  private readonly gate: AlarmGate;
  private readonly direction: Direction;

  constructor({ threshold, direction }: AutoStreamOptions) {
    this.gate = new AlarmGate({ threshold, coolDown, memory: surprise.memory });
    this.direction = direction;
  }

  /** Sets the band for that time and learns nothing: enough for a row without a value. */
  expect(time: number): void {
    this.deviations.moveTo(time);
    if (!this.expectByDay()) {
      const { median } = this.deviations;
      this.writeBand(median, median, this.histograms[levelOfPoint]);
    }
  }

  /** Judges a finite value, then learns it. The score is 0 unless the row is the fresh peak of an event. */
  push(time: number, value: number): number {
    this.expect(time);
    this.deviations.add(value);
    this.evidence = 0;
    const { rounding } = this.deviations.smoothed;
    for (let index = 0; index < questions.length; index++) {
      const counted = this.judge(index, rounding);
      this.surprises[index] = counted;
      this.evidence += counted * counted;
    }
    this.deviations.learn(time);
    this.rows += 1;
    return this.gate.push(this.evidence);
  }

  /** The size of a question's answer that all but that share of the past stayed below; NaN during its warm-up. */
  usualDeviation(index: number, share: number): number {
    const histogram = this.histograms[index];
    return histogram?.isReady === true ? histogram.quantileAbove(share) : NaN;
  }

  private judge(index: number, rounding: number): number {
    const question = questions[index];
    const histogram = this.histograms[index];
    if (question === undefined || histogram === undefined) {
      return 0;
    }
    const answer = this.deviations.answer(index);
    this.answers[index] = answer;
    if (Number.isNaN(answer)) {
      return 0;
    }
    const size = Math.abs(answer);
    const deviation = size > rounding || question.family === 'stillness' ? size : 0;
    const found = histogram.judge(deviation);
    const isCounted = found >= surprise.least && this.isOnWatchedSide(question.family, answer);
    return isCounted ? Math.min(found, surprise.most) : 0;
  }

  /**
   * Spread has no side, so it counts only where both sides do. A jump counts where it leads away from what was expected:
   * the return from a spike is news to neither side.
   */
  private isOnWatchedSide(family: QuestionFamily, answer: number): boolean {
    if (this.direction === 'both') {
      return true;
    }
    switch (family) {
      case 'variability':
      case 'stillness':
        return false;
      case 'jump':
        return this.isWatched(answer) && this.isWatched(this.deviations.smoothed.mean(1) - this.expected);
      default:
        return this.isWatched(answer);
    }
  }

  private isWatched(distance: number): boolean {
    return this.direction === (distance > 0 ? 'up' : 'down');
  }

  private expectByDay(): boolean {
    const lowest = this.deviations.lowestOfDay();
    const highest = this.deviations.highestOfDay();
    const histogram = this.histograms[dayOfPoint];
    if (Number.isNaN(lowest) || histogram?.isReady !== true) {
      return false;
    }
    this.writeBand(lowest, highest, histogram);
    return true;
  }

  private writeBand(lowest: number, highest: number, histogram: SurpriseHistogram | undefined): void {
    const isReady = histogram?.isReady === true;
    const margin = isReady ? histogram.quantileAbove(band.share) : NaN;
    const { range, rounding } = this.deviations.smoothed;
    this.expected = isReady ? (lowest + highest) / 2 : NaN;
    const half = Math.max((highest - lowest) / 2 + margin, band.floor * range, rounding);
    this.lower = this.expected - half;
    this.upper = this.expected + half;
  }
}
