import { findFirst } from '../../../core/anomaly/anchored/findFirst';
import { judgePeerWeek, type PeerMember } from '../../../core/anomaly/anchored/judgePeerWeek';
import {
  judgeSeriesByWeek,
  type StretchVerdict,
  type WeekJudge,
} from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import type { JudgedWeek } from '../../../core/anomaly/anchored/judgeWeek';
import type { WeekVerdict } from '../../../core/anomaly/anchored/weekVerdict';
import { weekMs } from '../../../core/anomaly/anchored/weekMs';
import { getPeerGroup } from '../../../core/anomaly/peers/getPeerGroup';
import { groupPeers } from '../../../core/anomaly/peers/groupPeers';
import { isSameArray } from '../../../core/series/isSameArray';
import type { HistorySeries, JudgeRequest } from './judgeHistory';
import type { PeerJudging } from './judging';

type GroupJudge = (week: JudgedWeek) => Promise<WeekVerdict[]>;

/** Judges each series over the range by the others of its group, in their order. They are members themselves. */
export async function judgePeerHistory(
  series: readonly HistorySeries[],
  judging: PeerJudging,
  request: JudgeRequest
): Promise<StretchVerdict[]> {
  const judges = new Map<HistorySeries, WeekJudge>();
  const getGroup = ({ field }: HistorySeries) => getPeerGroup(field.labels, judging.groupBy);
  for (const { name, members } of groupPeers(judging.members, getGroup)) {
    const judge = judgeOnce(rememberGroup(members, name, judging, request));
    members.forEach((member, place) =>
      judges.set(member, async (week) => {
        const verdict = (await judge(week))[place];
        if (verdict === undefined) {
          throw new Error(`A group of ${members.length} has no verdict on member ${place}.`);
        }
        return verdict;
      })
    );
  }
  const verdicts: StretchVerdict[] = [];
  for (const judge of series.flatMap((entry) => judges.get(entry) ?? [])) {
    verdicts.push(await judgeSeriesByWeek(request.range, judge));
  }
  return verdicts;
}

/** Every member asks for the same weeks. */
function judgeOnce(judge: GroupJudge): GroupJudge {
  const asked = new Map<number, Promise<WeekVerdict[]>>();
  return (week) => {
    const verdicts = asked.get(week.anchor) ?? judge(week);
    asked.set(week.anchor, verdicts);
    return verdicts;
  };
}

/** A judge that doesn't work a week out again while the points of all members are the same. A week that is over is the same until whenever. */
function rememberGroup(
  members: readonly HistorySeries[],
  name: string,
  { options }: PeerJudging,
  { groups, optionsKey, pause }: JudgeRequest
): GroupJudge {
  const own = members.map(({ times, values, exclude = [] }): PeerMember => ({ times, values, exclude }));
  const excluded = own.map(({ exclude }) => exclude);
  return async (week) => {
    const end = week.anchor + weekMs;
    const key = `${optionsKey} ${name} ${JSON.stringify(excluded)} ${week.anchor} ${Math.min(week.until, end)}`;
    const points = own.map((member) => readPoints(member, week.anchor - options.lookBack, end));
    const known = groups.get(key);
    if (known !== undefined && isSamePoints(known.points, points)) {
      return known.verdicts;
    }
    const verdicts = await judgePeerWeek(own, week, options, pause);
    groups.set(key, { points, verdicts });
    return verdicts;
  };
}

type Points = Pick<PeerMember, 'times' | 'values'>;

function readPoints({ times, values }: Points, from: number, to: number): Points {
  const [first, end] = [findFirst(times, from), findFirst(times, to)];
  return { times: times.slice(first, end), values: values.slice(first, end) };
}

function isSamePoints(left: readonly Points[], right: readonly Points[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ times, values }, place) => {
      const other = right[place];
      return other !== undefined && isSameArray(times, other.times) && isSameArray(values, other.values);
    })
  );
}
