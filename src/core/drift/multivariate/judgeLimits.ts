import { limitRatio } from '../limitRatio';
import type { MultivariateFinding } from './multivariateFinding';

export interface ScoreLimits {
  /** What the score is expected to be. */
  centre: number;
  /** Null where nothing lies too low. */
  lower: number | null;
  upper: number;
}

/**
 * NannyML's verdict: out above the upper limit or below the lower one. The ratio is how far the score lies from what is expected, over how
 * far the limit on its side lies.
 */
export function judgeLimits(
  score: number,
  { centre, lower, upper }: ScoreLimits
): Pick<MultivariateFinding, 'score' | 'threshold' | 'lowerLimit' | 'upperLimit' | 'ratio' | 'drifted' | 'state'> {
  const isLow = score < centre && lower !== null;
  const threshold = isLow ? lower : upper;
  const drifted = isLow ? score < threshold : score > threshold;
  const away = Math.max(0, isLow ? centre - score : score - centre);
  const room = Math.abs(threshold - centre);
  const ratio = limitRatio(away === 0 ? 0 : away / room, drifted);
  const limits = lower === null ? {} : { lowerLimit: lower, upperLimit: upper };
  return { score, threshold, ...limits, ratio, drifted, state: drifted ? 'drifting' : 'stable' };
}
