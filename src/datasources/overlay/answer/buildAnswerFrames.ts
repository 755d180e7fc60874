import type { DataFrame } from '@grafana/data';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import type { JudgedFrame } from '../../../lookback/verdict/judgedFrame';
import { buildAnnotationFrame } from './buildAnnotationFrame';
import { buildIncidentTable } from './buildIncidentTable';
import { buildScoreFrames } from './buildScoreFrames';
import { buildSeriesFrames } from './buildSeriesFrames';
import { buildStateFrames } from './buildStateFrames';
import { getFindings } from '../../../lookback/findings/getFindings';

/** The frames of a query's view. */
export function buildAnswerFrames(judged: JudgedFrame[], query: OverlayQuery, timeZone: string): DataFrame[] {
  const { view, refId } = query;
  switch (view) {
    case 'series':
      return [
        ...buildSeriesFrames(judged, query),
        ...buildAnnotationFrame(getFindings(judged, timeZone), { refId, isOfPanel: true }),
      ];
    case 'score':
      return buildScoreFrames(judged);
    case 'state':
      return buildStateFrames(judged);
    case 'incidents':
      return [buildIncidentTable(getFindings(judged, timeZone), refId)];
    case 'annotations':
      return buildAnnotationFrame(getFindings(judged, timeZone), { refId, isOfPanel: false });
  }
}
