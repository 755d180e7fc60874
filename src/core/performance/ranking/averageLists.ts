import type { RankedList } from './rankedList';

export interface ListAverage {
  /** Mean over the lists that have a value; null when none has. */
  value: number | null;
  lists: number;
  /** Lists for which the metric isn't defined, such as those without a relevant item. */
  undefinedLists: number;
}

/** Mean of a metric over lists: NDCG@k, MAP@k, MRR. O(items). */
export function averageLists(lists: readonly RankedList[], metric: (list: RankedList) => number | null): ListAverage {
  const values = lists.flatMap((list) => metric(list) ?? []);
  const sum = values.reduce((all, value) => all + value, 0);
  return {
    value: values.length > 0 ? sum / values.length : null,
    lists: lists.length,
    undefinedLists: lists.length - values.length,
  };
}
