import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { RunMetric } from '../../registries/modelRegistry';
import type { Frame } from '../../schema/frames/frame';
import type { RunMetricsQuery } from '../../schema/query/runMetricsQuery';
import { runMetricsColumns } from '../../schema/frames/runMetricsColumns';
import { buildLatestFrame } from '../frames/buildLatestFrame';
import { buildSeriesFrames } from '../frames/buildSeriesFrames';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { LabelledPoint } from '../frames/labelledPoint';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import { buildStepFrame } from './buildStepFrame';
import { fetchMetricPoints } from './fetchMetricPoints';
import { findAskedVersions } from './findAskedVersions';
import type { TrainedVersion } from './trainedVersion';

const atOnce = 4;

/** A metric of one version: its points in order. */
export interface VersionMetric {
  version: TrainedVersion;
  points: RunMetric[];
}

/** What the training runs of versions measured: the last value, or the whole history by time or by step. */
export async function fetchRunMetrics(query: RunMetricsQuery, context: ServiceContext): Promise<Frame[]> {
  if (query.metric === undefined && query.view !== 'table') {
    throw new QueryError('The run metrics have no metric to draw', 'Choose one, or the view "table" for all of them.');
  }
  const { versions, notices } = await findAskedVersions(query, context, {
    name: 'run metrics',
    getReader: ({ runMetrics }) => runMetrics,
  });
  const metrics = await mapConcurrently(versions, atOnce, async (version): Promise<VersionMetric> => {
    const answer = await fetchMetricPoints(version, query, context.request);
    notices.push(...answer.notices);
    return { version, points: answer.points };
  });
  const meta = { notices };
  if (query.view === 'table') {
    return [buildSpecFrame('run metrics', runMetricsColumns, metrics.flatMap(buildRows), meta)];
  }
  const name = query.metric ?? '';
  if (query.view === 'latest') {
    return [buildLatestFrame(metrics.flatMap(buildLast), name, meta)];
  }
  if (query.x === 'step') {
    return metrics.map((metric, index) => buildStepFrame(metric, name, index === 0 ? meta : {}));
  }
  const points = metrics.flatMap(({ version, points: held }) => held.flatMap((point) => buildPoint(version, point)));
  return buildSeriesFrames(points, { name, fallback: name, getMeta: (_, index) => (index === 0 ? meta : {}) });
}

function buildRows({ version, points }: VersionMetric): Array<{
  time: number | null;
  registry: string;
  model: string;
  version: string;
  metric: string;
  step: number | null;
  value: number;
}> {
  return points.map(({ metric, value, time, step }) => ({
    time: time ?? null,
    registry: version.registry,
    model: version.model,
    version: version.version,
    metric,
    step: step ?? null,
    value,
  }));
}

function buildLast({ version, points }: VersionMetric): LabelledPoint[] {
  const last = points.at(-1);
  return last === undefined ? [] : buildPoint(version, last);
}

/** Without a time there is no place on a time axis. */
function buildPoint({ registry, model, version }: TrainedVersion, point: RunMetric): LabelledPoint[] {
  const { time, value, metric } = point;
  return time === undefined
    ? []
    : [
        {
          labels: { model, version, registry, metric },
          time,
          windowEnd: time,
          value: Number.isFinite(value) ? value : null,
        },
      ];
}
