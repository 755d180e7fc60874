import { computeQuantiles } from '../../src/core/stats/samples/computeQuantiles';
import { countBins } from '../../src/core/stats/samples/countBins';
import type { ValueCounts } from '../../src/core/stats/samples/valueCounts';
import type { Answer } from './answer';
import { answerShares } from './answerShares';

const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Distances between the shares of the reference's deciles, equal ones merged. */
export function answerDecileBins(reference: ValueCounts, current: ValueCounts): Answer {
  const edges = computeQuantiles(reference, deciles).filter((edge, i, all) => i === 0 || edge !== all[i - 1]);
  const r = countBins(reference, edges).counts;
  const c = countBins(current, edges).counts;
  return { inner_edges: [...edges], reference_counts: [...r], current_counts: [...c], ...answerShares(r, c) };
}
