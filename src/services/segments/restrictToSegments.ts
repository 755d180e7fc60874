import type { RowSelection } from '../../stores/predictionLogStore';
import type { Segmentation } from './listSegments';

/** The rows of the segments alone, so that a store doesn't count values that won't be shown. */
export function restrictToSegments(selection: RowSelection, { column, names }: Segmentation): RowSelection {
  return column === undefined
    ? selection
    : { ...selection, filters: [...selection.filters, { column, operator: '=|', value: '', values: names }] };
}
