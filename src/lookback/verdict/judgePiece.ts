import { FieldType, type DataFrame } from '@grafana/data';
import type { StretchVerdict } from '../../core/anomaly/anchored/judgeSeriesByWeek';
import { silenceLookAlikes } from '../../core/anomaly/feedback/silenceLookAlikes';
import { judgeHistory, type JudgeRequest } from '../../services/anomalies/verdict/judgeHistory';
import { frameSourceKey } from '../../viz/overlay/frameSourceKey';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import type { JudgedFrame } from './judgedFrame';
import type { SourcedSeries } from './sourcedSeries';

interface PieceRequest extends JudgeRequest {
  refId: string;
  /** Milliseconds that local time is ahead of UTC at an instant, in the zone of the query. */
  getOffset: (time: number) => number;
}

/** Judges each series over the visible range, and makes a frame of each. */
export async function judgePiece(
  series: SourcedSeries[],
  { refId, getOffset, ...request }: PieceRequest
): Promise<JudgedFrame[]> {
  const found = await judgeHistory(series, request);
  const verdicts = found.map((verdict, index) => {
    const feedback = series[index]?.feedback;
    return feedback === undefined ? verdict : silenceLookAlikes(verdict, feedback, getOffset);
  });
  const frames = series.map((entry, index) => buildFrame(entry, refId, verdicts[index]));
  return getPanelSeries(frames).flatMap(({ name, frame, valueField, frameIndex }) => {
    const verdict = verdicts[frameIndex];
    const history = series[frameIndex];
    return verdict === undefined || history === undefined ? [] : [{ name, frame, valueField, verdict, history }];
  });
}

function buildFrame(
  { frameName, field, source }: SourcedSeries,
  refId: string,
  verdict: StretchVerdict | undefined
): DataFrame {
  const times = Array.from(verdict?.times ?? []);
  const values = Array.from(verdict?.values ?? [], (value) => (Number.isNaN(value) ? null : value));
  return {
    refId,
    name: frameName,
    meta: { custom: { [frameSourceKey]: source } },
    fields: [
      { name: 'Time', type: FieldType.time, config: {}, values: times },
      { ...field, type: FieldType.number, values },
    ],
    length: times.length,
  };
}
