import type { DriftReason } from '../../core/drift/driftTypes';
import type { WindowReference } from '../references/reference';

const sentences: Record<Exclude<DriftReason, 'no_reference_rows'>, string> = {
  no_current_rows: 'there are no rows in the window. Choose a longer window, another time range or other filters.',
  too_few_rows: 'too few rows.',
  near_threshold: 'the score is too near the threshold for so few rows.',
  method_not_for_kind:
    "the method doesn't fit the column's type. Use the method auto, or name the columns that it fits.",
  method_not_in_convention: "the convention doesn't have this method. Use the method auto or another convention.",
  statistics_do_not_fit: 'the column is a number in one file and text in another. Correct the files or the mapping.',
  threshold_not_learned:
    'the threshold is learnt from windows of the reference, and there are too few of them. Use a longer reference that stays the same, shorter windows, or give a threshold.',
  noise_not_learned:
    "the noise is to be learnt from windows of the reference, and there are none, or the method can't learn it. Use a longer reference, or the method psi.",
  one_column: 'it takes two columns or more. Name more columns.',
  undefined_for_data: 'the method has no value for such data. Choose another method.',
};

/** A file of statistics holds counts by bin, not the values that some methods compare. */
const statisticsSentences: Partial<Record<DriftReason, string>> = {
  no_reference_rows:
    "the reference's statistics don't describe the column. Name columns that they describe, or choose another reference.",
  statistics_do_not_fit:
    'the method compares values, or the column as another type, and the statistics of the reference hold only counts of bins and names. Use psi, jensen_shannon, l_infinity or another method on bins, in the convention plumbline; or a reference of rows.',
  threshold_not_learned:
    "the threshold is learnt from the reference's rows, and its statistics hold none. Give a threshold, use the convention plumbline, or a reference of rows.",
};

/** Why something can't be told, and what would help. */
export function describeReason(reason: DriftReason, reference: WindowReference): string {
  if (reference.kind === 'statistics') {
    const own = statisticsSentences[reason];
    if (own !== undefined) {
      return own;
    }
  }
  if (reference.kind === 'absent' && reason === 'no_reference_rows') {
    return reference.problem;
  }
  return reason === 'no_reference_rows'
    ? `the reference ${reference.description} has no rows. Choose another reference or other filters.`
    : sentences[reason];
}
