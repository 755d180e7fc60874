import { findFirst } from '../../../core/anomaly/anchored/findFirst';
import type { JudgedWeek } from '../../../core/anomaly/anchored/judgeWeek';
import type { WeekJudge } from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import { weekMs } from '../../../core/anomaly/anchored/weekMs';
import { isSameArray } from '../../../core/series/isSameArray';
import type { BoundedCache } from '../history/BoundedCache';
import type { RememberedWeek } from './rememberedWeek';

interface Memory {
  weeks: BoundedCache<RememberedWeek>;
  /** Names the series and how it is judged. */
  key: string;
  times: Float64Array;
  values: Float64Array;
  lookBack: number;
}

/** A judge that doesn't work a week out again while the points that its verdict rests on are the same. */
export function rememberWeeks(judge: WeekJudge, memory: Memory): WeekJudge {
  return async (week) => {
    const key = `${memory.key} ${week.anchor}`;
    const read = readPoints(week, memory);
    const known = memory.weeks.get(key);
    if (known !== undefined && isSameArray(known.times, read.times) && isSameArray(known.values, read.values)) {
      return known.verdict;
    }
    const verdict = await judge(week);
    memory.weeks.set(key, { ...read, verdict });
    return verdict;
  };
}

function readPoints({ anchor, until }: JudgedWeek, { times, values, lookBack }: Memory) {
  const first = findFirst(times, anchor - lookBack);
  const end = Math.min(findFirst(times, anchor + weekMs), findFirst(times, until + 1));
  return { times: times.slice(first, end), values: values.slice(first, end) };
}
