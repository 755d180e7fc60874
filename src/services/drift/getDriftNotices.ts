import type { DriftReason } from '../../core/drift/driftTypes';
import type { FrameNotice } from '../../schema/frames/frame';
import type { DriftCell } from './driftCell';
import { getWindowAdvice } from './getWindowAdvice';
import type { ModelDrift } from './modelDrift';

type Describe = (drift: ModelDrift, cells: readonly DriftCell[]) => string;

const reasons: Record<DriftReason, Describe> = {
  no_reference_rows: ({ reference }) => `the reference ${reference.description} has no rows for it. Choose another reference or other filters.`,
  no_current_rows: () => 'there are no rows in the window. Choose a longer window, another time range or other filters.',
  too_few_rows: (drift, cells) => `too few rows. ${getWindowAdvice(drift, cells)}`,
  near_threshold: () => 'the score is too near the threshold for so few rows.',
  method_not_for_kind: () => "the method doesn't fit the column's type. Use the method auto, or name the columns that it fits.",
  method_not_in_convention: () => "the convention doesn't have this method. Use the method auto or another convention.",
  statistics_do_not_fit: () => 'the column is a number in one file and text in another. Correct the files or the mapping.',
  threshold_not_learned: () =>
    'the threshold is learnt from windows of the reference, and there are too few of them. Use a longer reference that stays the same, shorter windows, or give a threshold.',
  undefined_for_data: () => 'the method has no value for such data. Choose another method.',
};

/** Why some columns of some windows can't be told, and what would help; a sentence a reason. */
export function getDriftNotices(drift: ModelDrift): FrameNotice[] {
  const untold = drift.cells.filter(({ score }) => score.ratio === null);
  const held = [...new Set(untold.flatMap(({ score }) => score.reason ?? []))];
  const total = new Set(drift.columns.map(({ name }) => name)).size;
  return held.map((reason): FrameNotice => {
    const cells = untold.filter(({ score }) => score.reason === reason);
    const columns = [...new Set(cells.map(({ column }) => column.name))];
    const names = columns.length === total && total > 1 ? `all ${total} columns` : listNames(columns);
    return {
      severity: 'warning',
      text: `Drift of ${names} in ${describeWindows(drift, cells)} of model ${drift.log.model} can't be told: ${reasons[reason](drift, cells)}`,
    };
  });
}

function listNames(names: readonly string[]): string {
  return names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more columns`;
}

function describeWindows({ plan }: ModelDrift, cells: readonly DriftCell[]): string {
  const places = new Set(cells.map(({ place }) => place));
  return plan.windows.length === 1 ? 'the window' : `${places.size} of ${plan.windows.length} windows`;
}
