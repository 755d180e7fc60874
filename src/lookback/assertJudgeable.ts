import { t } from '@grafana/i18n';
import { getSpan } from '../core/anomaly/anchored/getSpan';
import { overlaySteps, type OverlayStep } from '../schema/query/overlayQuery';

/** Points of a series in the visible range that are judged in a few seconds. */
const mostPoints = 60_000;

/** Throws when the range has too many points at that step; says which step would do. */
export function assertJudgeable({ from, to }: { from: number; to: number }, step: OverlayStep): void {
  const points = Math.ceil((to - from) / getSpan(step));
  if (points <= mostPoints) {
    return;
  }
  const fitting = overlaySteps.find((longer) => (to - from) / getSpan(longer) <= mostPoints);
  throw new Error(
    t(
      'overlay.query.too-long',
      'At a step of {{step}} this range has {{points}} points a series; {{most}} can be judged. Choose a shorter range, or a step of {{fitting}}.',
      { step, points, most: mostPoints, fitting: fitting ?? overlaySteps.at(-1) }
    )
  );
}
