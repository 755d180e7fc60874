import type { Frame, FrameMeta } from '../../schema/frames/frame';
import { getDisplayNames } from './getDisplayNames';
import { getFiniteNumber } from './getFiniteNumber';
import { groupPoints } from './groupPoints';
import type { LabelledPoint, Labels } from './labelledPoint';

interface SeriesOptions {
  /** Name of the value field. */
  name: string;
  /** What a series is called when nothing tells it from others. */
  fallback: string;
  /** Metadata of a series; notices belong to the first. */
  getMeta: (labels: Labels, index: number) => FrameMeta;
}

/** One frame a set of labels, of type timeseries-multi: a point a window, at its start. */
export function buildSeriesFrames(
  points: readonly LabelledPoint[],
  { name, fallback, getMeta }: SeriesOptions
): Frame[] {
  const groups = groupPoints(points);
  const names = getDisplayNames(
    groups.map(({ labels }) => labels),
    fallback
  );
  return groups.map(({ labels, points: held }, index) => ({
    name: names[index],
    fields: [
      { name: 'time', type: 'time', values: held.map((point) => point.time) },
      {
        name,
        type: 'number',
        labels,
        config: { displayNameFromDS: names[index] },
        values: held.map((point) => getFiniteNumber(point.value)),
      },
    ],
    meta: {
      type: 'timeseries-multi',
      typeVersion: [0, 1],
      preferredVisualisationType: 'graph',
      ...getMeta(labels, index),
    },
  }));
}
