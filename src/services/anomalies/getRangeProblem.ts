import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { overlaySteps, type OverlayStep } from '../../schema/query/overlayQuery';

/** Points of a series in a range that are judged in a few seconds. */
const mostPoints = 60_000;

export interface RangeProblem {
  points: number;
  most: number;
  /** The shortest step that would do, or the longest there is. */
  fitting: OverlayStep;
}

/** What is wrong with a range that has too many points at a step; nothing if it can be judged. */
export function getRangeProblem(
  { from, to }: { from: number; to: number },
  step: OverlayStep
): RangeProblem | undefined {
  const points = Math.ceil((to - from) / getSpan(step));
  if (points <= mostPoints) {
    return undefined;
  }
  const fitting = overlaySteps.find((longer) => (to - from) / getSpan(longer) <= mostPoints);
  return { points, most: mostPoints, fitting: fitting ?? '1d' };
}
