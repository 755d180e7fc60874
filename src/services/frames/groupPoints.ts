import type { LabelledPoint, Labels } from './labelledPoint';

/** The points of one set of labels, in their order. */
export interface PointGroup {
  labels: Labels;
  points: LabelledPoint[];
}

/** Points by their labels, in the order in which the sets come up. */
export function groupPoints(points: readonly LabelledPoint[]): PointGroup[] {
  const groups = new Map<string, PointGroup>();
  for (const point of points) {
    const key = JSON.stringify(point.labels);
    const group = groups.get(key) ?? { labels: point.labels, points: [] };
    group.points.push(point);
    groups.set(key, group);
  }
  return [...groups.values()];
}
