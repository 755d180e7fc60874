import type { DataFrame, DataQueryRequest, DataQueryResponse } from '@grafana/data';
import { answerQueries } from '../../../lookback/answerQueries';
import { judgeTarget } from '../../../lookback/judgeTarget';
import type { LookBackContext } from '../../../lookback/lookBackContext';
import { buildAnomalyFrames } from '../../../services/anomalies/frames/buildAnomalyFrames';
import { getSeriesLabels } from '../../../services/anomalies/frames/getSeriesLabels';
import { getSourceUnit } from '../../../services/anomalies/frames/getSourceUnit';
import { formatProblem } from '../../../services/formatProblem';
import { parseQuery } from '../../../services/query/parseQuery';
import { QueryError } from '../../../services/queryError';
import type { ModelsQuery } from '../modelsQuery';
import { toGrafanaFrame } from './toGrafanaFrame';

/** Answers `anomalies` queries with the viewer's own rights on the data sources that they judge. */
export function answerAnomalies(
  request: DataQueryRequest<ModelsQuery>,
  context: LookBackContext
): Promise<DataQueryResponse> {
  return answerQueries(request.targets, (stored) => answerQuery(stored, request, context));
}

async function answerQuery(
  stored: ModelsQuery,
  request: DataQueryRequest<ModelsQuery>,
  context: LookBackContext
): Promise<DataFrame[]> {
  const query = parseAnomaliesQuery(stored);
  const { judged, notices } = await judgeTarget(query, request, context);
  const labels = getSeriesLabels(judged.map(({ frame, valueField }) => ({ frameName: frame.name, field: valueField })));
  const series = judged.map(({ valueField, verdict }, index) => ({
    labels: labels[index] ?? {},
    unit: getSourceUnit(valueField.config),
    verdict,
  }));
  const frames = buildAnomalyFrames(query, { series, notices, to: request.range.to.valueOf() });
  return frames.map((frame) => toGrafanaFrame(frame, stored.refId));
}

function parseAnomaliesQuery(stored: ModelsQuery) {
  try {
    const query = parseQuery(stored);
    if (query.queryType === 'anomalies') {
      return query;
    }
    throw new TypeError(`A query of type ${query.queryType} came where series are judged`);
  } catch (error) {
    throw error instanceof QueryError ? new Error(formatProblem(error), { cause: error }) : error;
  }
}
