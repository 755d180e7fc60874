import type { HistorySeries } from './judgeHistory';

/** Names the group of a series by the values of those labels; one that is missing counts as empty. */
export function getPeerGroup({ field }: HistorySeries, groupBy: readonly string[]): string {
  return JSON.stringify(groupBy.map((label) => field.labels?.[label] ?? ''));
}
