import type { ServedTimeline } from './servedTimeline';

interface Span {
  start: number;
  /** Not part of it. */
  until: number;
}

/** The version that served for most of a span, of equals the later one; null where none did. */
export function getServedVersion({ first, changes }: ServedTimeline, { start, until }: Span): string | null {
  const spells = [{ time: -Infinity, version: first }, ...changes];
  const served = new Map<string | null, number>();
  let found = first;
  spells.forEach(({ time, version }, index) => {
    const end = Math.min(until, spells[index + 1]?.time ?? Infinity);
    const begin = Math.max(start, time);
    if (time <= start) {
      found = version;
    }
    if (end <= begin) {
      return;
    }
    const length = (served.get(version) ?? 0) + end - begin;
    served.set(version, length);
    if (length >= (served.get(found) ?? 0)) {
      found = version;
    }
  });
  return found;
}
