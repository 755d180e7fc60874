import type { SeriesVerdict } from './seriesVerdict';

/** The verdicts with a band of their own. A group of peers has one band: its first series brings it. */
export function getBandOwners<Verdict extends Pick<SeriesVerdict, 'group'>>(
  verdicts: readonly Verdict[]
): Set<Verdict> {
  const firsts = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    if (verdict.group !== undefined && !firsts.has(verdict.group)) {
      firsts.set(verdict.group, verdict);
    }
  }
  return new Set(verdicts.filter((verdict) => verdict.group === undefined || firsts.get(verdict.group) === verdict));
}
