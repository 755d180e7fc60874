import { buildEmptyDetection } from '../buildEmptyDetection';
import { joinArrays } from '../../series/joinArrays';
import type { Detection, Unsuitable } from '../detection';
import { findFirst } from './findFirst';
import { getAnchor } from './getAnchor';
import type { JudgedWeek } from './judgeWeek';
import { sliceDetection } from './sliceDetection';
import type { JudgedIncident, WeekVerdict } from './weekVerdict';
import { weekMs } from './weekMs';

/** The verdicts on a stretch of a series, one entry a point, and the incidents that lie in it or reach into it. */
export interface StretchVerdict {
  times: Float64Array;
  values: Float64Array;
  detection: Detection;
  incidents: JudgedIncident[];
  /** Why weeks of it weren't judged. */
  refusals: Unsuitable[];
}

/** Judges a week, or knows its verdict already. */
export type WeekJudge = (week: JudgedWeek) => Promise<WeekVerdict>;

/**
 * Judges what lies between `from` and `to`, both included, each week by itself (`judgeWeek`) and whole up to `to`, so
 * that neither the start of the stretch nor its length changes a verdict.
 */
export async function judgeSeriesByWeek(
  { from, to }: { from: number; to: number },
  judge: WeekJudge
): Promise<StretchVerdict> {
  const weeks: WeekVerdict[] = [];
  for (let anchor = getAnchor(from); anchor <= to; anchor += weekMs) {
    weeks.push(await judge({ anchor, until: to }));
  }
  const visible = weeks.map((week) => cut(week, from));
  return {
    times: joinArrays(visible.map(({ times }) => times)),
    values: joinArrays(visible.map(({ values }) => values)),
    detection: joinDetections(visible.map(({ detection }) => detection)),
    incidents: weeks.flatMap(({ incidents }) => incidents).filter((incident) => incident.to >= from),
    refusals: weeks.flatMap(({ refusal }) => refusal ?? []),
  };
}

function cut({ times, values, detection }: WeekVerdict, from: number) {
  const start = findFirst(times, from);
  return {
    times: times.subarray(start),
    values: values.subarray(start),
    detection: sliceDetection(detection, start),
  };
}

function joinDetections(parts: Detection[]): Detection {
  const joined = buildEmptyDetection(parts.reduce((sum, { score }) => sum + score.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.expected.set(part.expected, at);
    joined.lower.set(part.lower, at);
    joined.upper.set(part.upper, at);
    joined.score.set(part.score, at);
    joined.outlier.set(part.outlier, at);
    at += part.score.length;
  }
  return joined;
}
