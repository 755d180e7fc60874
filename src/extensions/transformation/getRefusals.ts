import { describeUnsuitable } from '../../viz/overlay/describeUnsuitable';
import type { JudgedSeries } from '../../viz/overlay/judgedSeries';

/** The series that have no verdict, and why. */
export function getRefusals(judged: readonly JudgedSeries[]): Array<{ name: string; reason: string }> {
  return judged.flatMap(({ series: { name }, detection: { suitability } }) =>
    suitability.kind === 'unsuitable' ? [{ name, reason: describeUnsuitable(suitability) }] : []
  );
}
