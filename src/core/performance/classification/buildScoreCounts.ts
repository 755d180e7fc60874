import { alignValues } from '../../stats/samples/alignValues';
import { buildValueCounts } from '../../stats/samples/buildValueCounts';
import type { ScoreCounts } from './scoreCounts';

/**
 * Counts classes by score. A label of 1 is positive, 0 negative; a share between counts as part of both, for estimates.
 * Rows where score or label is missing or not finite are unlabelled. O(n log n).
 */
export function buildScoreCounts(scores: ArrayLike<number | null>, labels: ArrayLike<number | null>): ScoreCounts {
  const positive = new Float64Array(scores.length);
  const negative = new Float64Array(scores.length);
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (!Number.isFinite(score)) continue;
    const label = labels[i];
    if (label === 1) positive[positives++] = score;
    else if (label === 0) negative[negatives++] = score;
    else if (Number.isFinite(label ?? NaN)) return countShares(scores, labels);
  }
  const ofPositives = buildValueCounts(positive.subarray(0, positives));
  const ofNegatives = buildValueCounts(negative.subarray(0, negatives));
  const { values, referenceCounts, currentCounts } = alignValues(ofPositives, ofNegatives);
  return {
    scores: values,
    positives: referenceCounts,
    negatives: currentCounts,
    unlabelled: scores.length - positives - negatives,
  };
}

/** The same for labels between 0 and 1. */
function countShares(scores: ArrayLike<number | null>, labels: ArrayLike<number | null>): ScoreCounts {
  const isKnown = (i: number): boolean => Number.isFinite(scores[i] ?? NaN) && Number.isFinite(labels[i] ?? NaN);
  const order = Array.from({ length: scores.length }, (_, i) => i)
    .filter(isKnown)
    .sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const distinct: number[] = [];
  const positives: number[] = [];
  const negatives: number[] = [];
  for (const i of order) {
    const score = (scores[i] ?? 0) + 0;
    const label = labels[i] ?? 0;
    if (distinct.at(-1) !== score) {
      distinct.push(score);
      positives.push(0);
      negatives.push(0);
    }
    const last = distinct.length - 1;
    positives[last] = (positives[last] ?? 0) + label;
    negatives[last] = (negatives[last] ?? 0) + 1 - label;
  }
  return {
    scores: Float64Array.from(distinct),
    positives: Float64Array.from(positives),
    negatives: Float64Array.from(negatives),
    unlabelled: scores.length - order.length,
  };
}
