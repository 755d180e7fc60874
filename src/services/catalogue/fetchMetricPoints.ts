import type { RunMetric } from '../../registries/modelRegistry';
import type { FrameNotice } from '../../schema/frames/frame';
import type { RunMetricsQuery } from '../../schema/query/runMetricsQuery';
import type { ServiceRequest } from '../serviceContext';
import { toVersionNotice } from './toVersionNotice';
import type { TrainedVersion } from './trainedVersion';

const mostPoints = 10_000;

interface MetricPoints {
  points: RunMetric[];
  notices: FrameNotice[];
}

/** The last values of a version's metrics, or one metric's history. A registry that fails is named in a notice. */
export async function fetchMetricPoints(
  trained: TrainedVersion,
  { metric, view }: RunMetricsQuery,
  { signal }: ServiceRequest
): Promise<MetricPoints> {
  const { model, version, reader } = trained;
  const key = { model, version };
  try {
    if (metric === undefined || view === 'latest' || reader.listHistory === undefined) {
      const held = await reader.fetchMetrics(key, signal);
      return { points: held.filter((point) => metric === undefined || point.metric === metric), notices: [] };
    }
    const points: RunMetric[] = [];
    for await (const page of reader.listHistory({ ...key, metric }, signal)) {
      points.push(...page);
    }
    return thin(points, `${model} ${version}`);
  } catch (error) {
    return { points: [], notices: [toVersionNotice(error, trained)] };
  }
}

/** More points than a panel can draw are thinned to every nth, the last one kept. */
function thin(points: RunMetric[], name: string): MetricPoints {
  if (points.length <= mostPoints) {
    return { points, notices: [] };
  }
  const stride = Math.ceil(points.length / mostPoints);
  const text = `${name} has ${points.length} points; every ${stride}th is shown.`;
  return {
    points: points.filter((_, index) => index % stride === 0 || index === points.length - 1),
    notices: [{ severity: 'info', text }],
  };
}
