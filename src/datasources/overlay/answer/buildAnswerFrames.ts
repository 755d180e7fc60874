import type { DataFrame, DataQueryRequest } from '@grafana/data';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import type { TargetVerdict } from '../../../lookback/judgeTarget';
import { buildAnnotationFrame } from './buildAnnotationFrame';
import { buildBreachTable } from './buildBreachTable';
import { buildForecastFrames } from './buildForecastFrames';
import { buildIncidentTable } from './buildIncidentTable';
import { buildScoreFrames } from './buildScoreFrames';
import { buildSeriesFrames } from './buildSeriesFrames';
import { buildStateFrames } from './buildStateFrames';
import type { Finding } from '../../../viz/overlay/finding';
import { getFindingMarks } from '../../../viz/overlay/getFindingMarks';
import { getFindings } from '../../../viz/overlay/getFindings';
import { readFrameSource } from '../../../viz/overlay/readFrameSource';

/** The frames of a query's view. */
export function buildAnswerFrames(
  { judged, forecasts }: Pick<TargetVerdict, 'judged' | 'forecasts'>,
  query: OverlayQuery,
  { timezone, range }: Pick<DataQueryRequest, 'timezone' | 'range'>
): DataFrame[] {
  const { view, refId } = query;
  const getMarks = (finding: Finding) => getFindingMarks(finding, judged, ({ frame }) => readFrameSource(frame) ?? '');
  const findings = () =>
    getFindings(
      judged.map(({ name, valueField, verdict }) => ({ name, valueField, incidents: verdict.incidents })),
      timezone
    );
  switch (view) {
    case 'series':
      return [
        ...buildSeriesFrames(judged, query),
        ...buildForecastFrames(forecasts, refId, range.to.valueOf()),
        ...buildAnnotationFrame(findings(), { refId, getMarks }),
      ];
    case 'score':
      return buildScoreFrames(judged);
    case 'state':
      return buildStateFrames(judged);
    case 'incidents':
      return [buildIncidentTable(findings(), refId)];
    case 'time_to_breach':
      return [buildBreachTable(forecasts, refId)];
    case 'annotations':
      return buildAnnotationFrame(findings(), { refId });
  }
}
