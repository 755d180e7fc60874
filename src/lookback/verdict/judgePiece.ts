import { FieldType, type DataFrame } from '@grafana/data';
import type { AnchoredOptions } from '../../core/anomaly/anchored/anchoredOptions';
import { judgeSeriesByWeek, type StretchVerdict, type WeekJudge } from '../../core/anomaly/anchored/judgeSeriesByWeek';
import { judgeWeek } from '../../core/anomaly/anchored/judgeWeek';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import type { BoundedCache } from '../BoundedCache';
import type { PieceSeries } from '../pieces/pieceSeries';
import type { JudgedFrame } from './judgedFrame';
import type { RememberedWeek } from './rememberedWeek';
import { rememberWeeks } from './rememberWeeks';

interface JudgeRequest {
  range: { from: number; to: number };
  options: AnchoredOptions;
  refId: string;
  /** Names how the series are judged. */
  optionsKey: string;
  weeks: BoundedCache<RememberedWeek>;
  pause: () => Promise<void>;
}

/** Judges each series over the visible range, and makes a frame of each. */
export async function judgePiece(series: PieceSeries[], request: JudgeRequest): Promise<JudgedFrame[]> {
  const verdicts: StretchVerdict[] = [];
  for (const entry of series) {
    verdicts.push(await judgeSeriesByWeek(request.range, buildJudge(entry, request)));
  }
  const frames = series.map((entry, index) => buildFrame(entry, request.refId, verdicts[index]));
  return getPanelSeries(frames).flatMap(({ name, frame, valueField, frameIndex }) => {
    const verdict = verdicts[frameIndex];
    return verdict === undefined ? [] : [{ name, frame, valueField, verdict }];
  });
}

function buildJudge({ key, times, values }: PieceSeries, request: JudgeRequest): WeekJudge {
  const { options, optionsKey, weeks, pause } = request;
  const judge: WeekJudge = (week) => judgeWeek(times, values, week, options, pause);
  return rememberWeeks(judge, { weeks, key: `${optionsKey} ${key}`, times, values, lookBack: options.lookBack });
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
