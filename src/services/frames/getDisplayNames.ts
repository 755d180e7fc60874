import type { Labels } from './labelledPoint';

/** A name for each set of labels: the values of those labels that differ between them, or else `fallback`. */
export function getDisplayNames(sets: readonly Labels[], fallback: string): string[] {
  const keys = [...new Set(sets.flatMap((labels) => Object.keys(labels)))];
  const varying = keys.filter((key) => new Set(sets.map((labels) => labels[key])).size > 1);
  return sets.map((labels) => {
    const name = varying.map((key) => labels[key] ?? '').filter((value) => value !== '');
    return name.length === 0 ? fallback : name.join(' ');
  });
}
