import type { ServedChange, ServedTimeline } from './servedTimeline';

/** A timeline of what is known of changes, in any order: of several at one instant the last one counts, and what changes nothing is left out. */
export function buildServedTimeline(first: string | null, known: readonly ServedChange[]): ServedTimeline {
  const sorted = [...known].sort((one, other) => one.time - other.time);
  const settled = sorted.filter(({ time }, index) => sorted[index + 1]?.time !== time);
  const changes = settled.filter(({ version }, index) => {
    const before = settled[index - 1];
    return version !== (before === undefined ? first : before.version);
  });
  return { first, changes };
}
