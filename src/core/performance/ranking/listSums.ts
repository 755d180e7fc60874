/** What NDCG@k, AP@k and RR@k of one list are read off. */
export interface ListSum {
  /** Σ relevance / log₂(place + 1) over the first k places. */
  gain: number;
  /** The same sum of the best order. */
  idealGain: number;
  /** Σ of the precision at each relevant place among the first k. */
  precision: number;
  /** Relevant items of the whole list. */
  relevant: number;
  /** Place of the first relevant item, from 1; 0 without one. */
  first: number;
}

/** Many lists: an entry a list. */
export type ListSums = Record<keyof ListSum, Float64Array>;
