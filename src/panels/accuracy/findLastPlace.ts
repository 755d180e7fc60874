import type { AccuracyChart } from './accuracyChart';

/** The last window that has ended and of which some line holds a value; -1 without one. */
export function findLastPlace({ lines, times }: Pick<AccuracyChart, 'lines' | 'times'>): number {
  for (let place = times.length - 1; place >= 0; place--) {
    const isThere = lines.some(({ points }) => {
      const point = points[place];
      return point !== undefined && point.isComplete && !Number.isNaN(point.value);
    });
    if (isThere) {
      return place;
    }
  }
  return -1;
}
