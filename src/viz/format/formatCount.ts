/** A count with the viewer's separators; a dash for NaN. */
export function formatCount(count: number): string {
  return Number.isNaN(count) ? '–' : count.toLocaleString();
}
