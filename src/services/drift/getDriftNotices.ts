import type { DriftReason } from '../../core/drift/driftTypes';
import type { FrameNotice } from '../../schema/frames/frame';
import type { ReferredCell } from './driftCell';
import { describeReason } from './describeReason';
import { getWindowAdvice } from './getWindowAdvice';
import type { ModelDrift } from './modelDrift';

/** Why some columns of some windows can't be told, and what would help; a sentence a reason. */
export function getDriftNotices(drift: ModelDrift): FrameNotice[] {
  const untold = drift.cells.filter((cell) => cell.score.ratio === null && !isToldBefore(cell));
  const held = [...new Set(untold.flatMap(({ score }) => score.reason ?? []))];
  const total = new Set(drift.columns.map(({ name }) => name)).size;
  return held.map((reason): FrameNotice => {
    const cells = untold.filter(({ score }) => score.reason === reason);
    const columns = [...new Set(cells.map(({ column }) => column.name))];
    const names = columns.length === total && total > 1 ? `all ${total} columns` : listNames(columns);
    return {
      severity: 'warning',
      text: `Drift of ${names} in ${describeWindows(drift, cells)} of model ${drift.log.model} can't be told: ${describe(drift, reason, cells)}`,
    };
  });
}

function describe(drift: ModelDrift, reason: DriftReason, cells: readonly ReferredCell[]): string {
  const [first] = cells;
  const sentence = first === undefined ? '' : describeReason(reason, first.reference);
  return reason === 'too_few_rows' ? `${sentence} ${getWindowAdvice(drift, cells)}` : sentence;
}

/** That a reference is missing is told of its windows as a whole. */
function isToldBefore({ reference, score }: ReferredCell): boolean {
  return reference.kind === 'absent' && score.reason === 'no_reference_rows';
}

function listNames(names: readonly string[]): string {
  return names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more columns`;
}

function describeWindows({ plan }: ModelDrift, cells: readonly ReferredCell[]): string {
  const places = new Set(cells.map(({ place }) => place));
  return plan.windows.length === 1 ? 'the window' : `${places.size} of ${plan.windows.length} windows`;
}
