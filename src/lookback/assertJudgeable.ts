import { t } from '@grafana/i18n';
import type { OverlayStep } from '../schema/query/overlayQuery';
import { getRangeProblem } from '../services/anomalies/getRangeProblem';

/** Throws when the range has too many points at that step; says which step would do. */
export function assertJudgeable(range: { from: number; to: number }, step: OverlayStep): void {
  const problem = getRangeProblem(range, step);
  if (problem !== undefined) {
    throw new Error(
      t(
        'overlay.query.too-long',
        'At a step of {{step}} this range has {{points}} points a series; {{most}} can be judged. Choose a shorter range, or a step of {{fitting}}.',
        { step, ...problem }
      )
    );
  }
}
