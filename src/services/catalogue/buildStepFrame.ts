import type { Frame, FrameMeta } from '../../schema/frames/frame';
import { getFiniteNumber } from '../frames/getFiniteNumber';
import type { VersionMetric } from './fetchRunMetrics';

/** A metric over the steps of its training, for panels that draw a number on x, such as Trend. */
export function buildStepFrame({ version, points }: VersionMetric, name: string, meta: FrameMeta): Frame {
  const { registry, model, version: held } = version;
  const title = `${model} ${held}`;
  return {
    name: title,
    fields: [
      { name: 'step', type: 'number', values: points.map(({ step }) => step ?? null) },
      {
        name,
        type: 'number',
        labels: { model, version: held, registry },
        config: { displayNameFromDS: title },
        values: points.map(({ value }) => getFiniteNumber(value)),
      },
    ],
    meta: { preferredVisualisationType: 'graph', ...meta },
  };
}
