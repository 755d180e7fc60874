import type { HistorySeries } from './judgeHistory';

/** Series with the same values of those labels together; a label that is missing counts as empty. Named by these values. */
export function groupPeers(
  members: readonly HistorySeries[],
  groupBy: readonly string[]
): Array<{ name: string; members: HistorySeries[] }> {
  const groups = new Map<string, HistorySeries[]>();
  for (const member of members) {
    const name = JSON.stringify(groupBy.map((label) => member.field.labels?.[label] ?? ''));
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return [...groups].map(([name, own]) => ({ name, members: own }));
}
