import { getPeerGroup } from './getPeerGroup';
import type { HistorySeries } from './judgeHistory';

/** Series with the same values of those labels together. */
export function groupPeers(
  members: readonly HistorySeries[],
  groupBy: readonly string[]
): Array<{ name: string; members: HistorySeries[] }> {
  const groups = new Map<string, HistorySeries[]>();
  for (const member of members) {
    const name = getPeerGroup(member, groupBy);
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return [...groups].map(([name, own]) => ({ name, members: own }));
}
