import { SlidingMaximum } from '../../series/SlidingMaximum';
import { SurpriseHistogram } from './SurpriseHistogram';

interface AlarmGateOptions {
  threshold: number;
  coolDown: number;
  memory: number;
}

/**
 * Makes one alarm of one event. Evidence E counts only as a fresh peak, strictly above that of the `coolDown` rows
 * before; its weight is r, how rare such a peak is in this series (zeros of rows without a peak included). The score
 * E · r is let through where it is itself strictly the highest of those rows and no alarm was given in them.
 */
export class AlarmGate {
  private readonly recentEvidence: SlidingMaximum;
  private readonly recentScores: SlidingMaximum;
  private readonly peaks: SurpriseHistogram;
  private row = 0;
  private lastAlarm = -Infinity;

  constructor(private readonly options: AlarmGateOptions) {
    const { coolDown, memory } = options;
    this.recentEvidence = new SlidingMaximum(coolDown);
    this.recentScores = new SlidingMaximum(coolDown);
    this.peaks = new SurpriseHistogram({ memory, warmUp: coolDown });
  }

  /** The score of the next row: 0 unless it is let through. */
  push(evidence: number): number {
    const { row } = this;
    const { threshold, coolDown } = this.options;
    this.recentEvidence.moveTo(row - 1);
    this.recentScores.moveTo(row - 1);
    const peak = evidence > this.recentEvidence.maximum ? evidence : 0;
    const score = peak > 0 ? peak * this.rarityOf(peak) : 0;
    const passes = score > this.recentScores.maximum && row - this.lastAlarm > coolDown;
    this.peaks.learn(peak);
    this.recentEvidence.add(row, evidence);
    this.recentScores.add(row, score);
    if (passes && score >= threshold) {
      this.lastAlarm = row;
    }
    this.row += 1;
    return passes ? score : 0;
  }

  /** Without any peak in the past, the next one is as rare as one row of that past. */
  private rarityOf(peak: number): number {
    const surprise = this.peaks.surpriseOf(peak);
    return Number.isFinite(surprise) ? surprise : Math.log10(this.peaks.pastWeight + 1);
  }
}
