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
import { judgePeerHistory } from './judgePeerHistory';
import type { Judging } from './judging';
import type { RememberedGroup } from './rememberedGroup';
import type { RememberedWeek } from './rememberedWeek';
import { rememberWeeks } from './rememberWeeks';

export interface JudgeRequest {
  range: { from: number; to: number };
  judging: Judging;
  /** Names how the series are judged, and for whom. */
  optionsKey: string;
  weeks: BoundedCache<RememberedWeek>;
  groups: BoundedCache<RememberedGroup>;
  /** Awaited between parts of the work. */
  pause: () => Promise<void>;
}

/** A series, and the stretches of it alone that are neither judged nor learnt from. */
export type HistorySeries = PieceSeries & { exclude?: Stretch[] };

/** Judges each series over the range, in their order. */
export async function judgeHistory(series: readonly HistorySeries[], request: JudgeRequest): Promise<StretchVerdict[]> {
  const { judging } = request;
  if (judging.kind === 'peers') {
    return judgePeerHistory(series, judging, request);
  }
  const verdicts: StretchVerdict[] = [];
  for (const entry of series) {
    verdicts.push(await judgeSeriesByWeek(request.range, buildJudge(entry, judging.options, request)));
  }
  return verdicts;
}

function buildJudge(
  { key, times, values, exclude = [] }: HistorySeries,
  common: AnchoredOptions,
  { optionsKey, weeks, pause }: JudgeRequest
): WeekJudge {
  const options = { ...common, exclude: [...common.exclude, ...exclude] };
  const name = `${optionsKey} ${JSON.stringify(exclude)} ${key}`;
  const judge: WeekJudge = (week) => judgeWeek(times, values, week, options, pause);
  return rememberWeeks(judge, { weeks, key: name, times, values, lookBack: options.lookBack });
}
