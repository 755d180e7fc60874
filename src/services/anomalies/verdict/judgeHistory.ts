import type { Stretch } from '../../../core/anomaly/anchored/getPieces';
import type { AnchoredOptions } from '../../../core/anomaly/anchored/anchoredOptions';
import {
  judgeSeriesByWeek,
  type StretchVerdict,
  type WeekJudge,
} from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import { judgeWeek } from '../../../core/anomaly/anchored/judgeWeek';
import type { BoundedCache } from '../history/BoundedCache';
import type { PieceSeries } from '../history/pieceSeries';
import type { RememberedWeek } from './rememberedWeek';
import { rememberWeeks } from './rememberWeeks';

export interface JudgeRequest {
  range: { from: number; to: number };
  options: AnchoredOptions;
  /** Names how the series are judged, and for whom. */
  optionsKey: string;
  weeks: BoundedCache<RememberedWeek>;
  /** Awaited between parts of the work. */
  pause: () => Promise<void>;
}

/** A series, and the stretches of it alone that are neither judged nor learnt from. */
export type HistorySeries = PieceSeries & { exclude?: Stretch[] };

/** Judges each series over the range, in their order. */
export async function judgeHistory(series: readonly HistorySeries[], request: JudgeRequest): Promise<StretchVerdict[]> {
  const verdicts: StretchVerdict[] = [];
  for (const entry of series) {
    verdicts.push(await judgeSeriesByWeek(request.range, buildJudge(entry, request)));
  }
  return verdicts;
}

function buildJudge({ key, times, values, exclude = [] }: HistorySeries, request: JudgeRequest): WeekJudge {
  const { optionsKey, weeks, pause } = request;
  const options = { ...request.options, exclude: [...request.options.exclude, ...exclude] };
  const name = `${optionsKey} ${JSON.stringify(exclude)} ${key}`;
  const judge: WeekJudge = (week) => judgeWeek(times, values, week, options, pause);
  return rememberWeeks(judge, { weeks, key: name, times, values, lookBack: options.lookBack });
}
