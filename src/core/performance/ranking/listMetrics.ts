import type { ListSum } from './listSums';

export type ListMetric = (sum: ListSum, k: number) => number | null;

/** Ranking metrics of one list by name, from its sums over the first k places. O(1). */
export const listMetrics = {
  ndcg: ({ gain, idealGain }) => (idealGain > 0 ? gain / idealGain : null),
  map: ({ precision, relevant }, k) => (relevant > 0 ? precision / Math.min(k, relevant) : null),
  mrr: ({ first }, k) => (first > 0 && first <= k ? 1 / first : 0),
} satisfies Record<string, ListMetric>;
