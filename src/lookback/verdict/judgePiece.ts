import { FieldType, type DataFrame } from '@grafana/data';
import type { StretchVerdict } from '../../core/anomaly/anchored/judgeSeriesByWeek';
import type { PieceSeries } from '../../services/anomalies/history/pieceSeries';
import { judgeHistory, type JudgeRequest } from '../../services/anomalies/verdict/judgeHistory';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import type { JudgedFrame } from './judgedFrame';

/** Judges each series over the visible range, and makes a frame of each. */
export async function judgePiece(
  series: PieceSeries[],
  { refId, ...request }: JudgeRequest & { refId: string }
): Promise<JudgedFrame[]> {
  const verdicts = await judgeHistory(series, request);
  const frames = series.map((entry, index) => buildFrame(entry, refId, verdicts[index]));
  return getPanelSeries(frames).flatMap(({ name, frame, valueField, frameIndex }) => {
    const verdict = verdicts[frameIndex];
    return verdict === undefined ? [] : [{ name, frame, valueField, verdict }];
  });
}

function buildFrame({ frameName, field }: PieceSeries, refId: string, verdict: StretchVerdict | undefined): DataFrame {
  const times = Array.from(verdict?.times ?? []);
  const values = Array.from(verdict?.values ?? [], (value) => (Number.isNaN(value) ? null : value));
  return {
    refId,
    name: frameName,
    fields: [
      { name: 'Time', type: FieldType.time, config: {}, values: times },
      { ...field, type: FieldType.number, values },
    ],
    length: times.length,
  };
}
