import type { Labels } from '../../frames/labelledPoint';

/** Labels as a text that is the same for the same labels, in whatever order. */
export function getSeriesKey(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort());
}
