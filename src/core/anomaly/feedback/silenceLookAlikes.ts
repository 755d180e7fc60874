import { findFirst } from '../anchored/findFirst';
import type { StretchVerdict } from '../anchored/judgeSeriesByWeek';
import { getMark } from './getMark';
import { isLookAlike } from './isLookAlike';
import type { MarkedIncident } from './markedIncident';
import type { SeriesFeedback } from './seriesFeedback';

/**
 * A verdict without the incidents that resemble one that was marked as expected or as a false alarm (`isLookAlike`).
 * Their points are no outliers any more, and their score is 1 at most: on the band's edge. The rest stays as it is.
 * O(incidents × marks), and O(points) if any is silenced.
 */
export function silenceLookAlikes(
  verdict: StretchVerdict,
  { usual, real }: SeriesFeedback,
  getOffset: (time: number) => number
): StretchVerdict {
  const silenced = verdict.incidents.filter((incident) => {
    const mark = getMark(incident);
    return !real.some((other) => isOverlap(other, mark)) && usual.some((other) => isLookAlike(mark, other, getOffset));
  });
  if (silenced.length === 0) {
    return verdict;
  }
  const score = verdict.detection.score.slice();
  const outlier = verdict.detection.outlier.slice();
  for (const { from, to } of silenced) {
    const first = findFirst(verdict.times, from);
    for (let index = first; (verdict.times[index] ?? Infinity) <= to; index++) {
      score[index] = Math.min(score[index] ?? NaN, 1);
      outlier[index] = 0;
    }
  }
  return {
    ...verdict,
    detection: { ...verdict.detection, score, outlier },
    incidents: verdict.incidents.filter((incident) => !silenced.includes(incident)),
  };
}

function isOverlap(left: MarkedIncident, right: MarkedIncident): boolean {
  return left.from <= right.to && right.from <= left.to;
}
