import { FieldType, type DataFrame } from '@grafana/data';
import type { AnchoredOptions } from '../../../core/anomaly/anchored/anchoredOptions';
import { judgeSeriesByWeek, type StretchVerdict } from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import { judgeWeek } from '../../../core/anomaly/anchored/judgeWeek';
import { getPanelSeries } from '../../../viz/overlay/getPanelSeries';
import type { PieceSeries } from '../pieces/pieceSeries';
import type { JudgedFrame } from './judgedFrame';

interface JudgeRequest {
  range: { from: number; to: number };
  options: AnchoredOptions;
  refId: string;
  pause: () => Promise<void>;
}

/** Judges each series over the visible range, and makes a frame of each. */
export async function judgePiece(series: PieceSeries[], request: JudgeRequest): Promise<JudgedFrame[]> {
  const verdicts: StretchVerdict[] = [];
  for (const { times, values } of series) {
    verdicts.push(
      await judgeSeriesByWeek(request.range, (week) => judgeWeek(times, values, week, request.options, request.pause))
    );
  }
  const frames = series.map((entry, index) => buildFrame(entry, request.refId, verdicts[index]));
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
