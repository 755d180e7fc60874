import { normalUpperQuantile } from '../../stats/distributions/normalUpperQuantile';
import type { ScoreCounts } from '../classification/scoreCounts';
import { rocAuc } from '../classification/rocAuc';
import { spreadOfRanks } from '../estimation/spreadOfRanks';
import type { Interval } from './interval';

/** DeLong's interval of the area under the ROC curve (1988), cut to 0 … 1. Null with one class only or fewer than two rows of a class. O(scores). */
export function rocAucInterval(counts: ScoreCounts, confidence = 0.95): Interval | null {
  const area = rocAuc(counts);
  const positives = counts.positives.reduce((sum, count) => sum + count, 0);
  const negatives = counts.negatives.reduce((sum, count) => sum + count, 0);
  if (area === null || positives < 2 || negatives < 2) return null;
  const ofPositives = spreadOfRanks(counts.positives, counts.negatives) ** 2 / (positives - 1);
  const ofNegatives = spreadOfRanks(counts.negatives, counts.positives) ** 2 / (negatives - 1);
  const half = normalUpperQuantile((1 - confidence) / 2) * Math.sqrt(ofPositives + ofNegatives);
  return { lower: Math.max(0, area - half), upper: Math.min(1, area + half) };
}
