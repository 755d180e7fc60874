import type { DataFrame } from '@grafana/data';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import type { JudgedFrame } from '../../../lookback/verdict/judgedFrame';
import { buildAnnotationFrame } from './buildAnnotationFrame';
import { buildIncidentTable } from './buildIncidentTable';
import { buildScoreFrames } from './buildScoreFrames';
import { buildSeriesFrames } from './buildSeriesFrames';
import { buildStateFrames } from './buildStateFrames';
import type { Finding } from '../../../viz/overlay/finding';
import { getFindingMarks } from '../../../viz/overlay/getFindingMarks';
import { getFindings } from '../../../viz/overlay/getFindings';
import { readFrameSource } from '../../../viz/overlay/readFrameSource';

/** The frames of a query's view. */
export function buildAnswerFrames(judged: JudgedFrame[], query: OverlayQuery, timeZone: string): DataFrame[] {
  const { view, refId } = query;
  const getMarks = (finding: Finding) => getFindingMarks(finding, judged, ({ frame }) => readFrameSource(frame) ?? '');
  const findings = () =>
    getFindings(
      judged.map(({ name, valueField, verdict }) => ({ name, valueField, incidents: verdict.incidents })),
      timeZone
    );
  switch (view) {
    case 'series':
      return [...buildSeriesFrames(judged, query), ...buildAnnotationFrame(findings(), { refId, getMarks })];
    case 'score':
      return buildScoreFrames(judged);
    case 'state':
      return buildStateFrames(judged);
    case 'incidents':
      return [buildIncidentTable(findings(), refId)];
    case 'annotations':
      return buildAnnotationFrame(findings(), { refId });
  }
}
