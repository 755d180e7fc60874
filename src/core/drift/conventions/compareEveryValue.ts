import { compareCategories } from '../bins/compareCategories';
import { compareDistinctValues } from '../bins/compareDistinctValues';
import type { LabelledBins } from '../bins/labelledBins';
import type { ColumnPair } from './getColumnPair';

/** One bin a distinct value, numeric or not. */
export function compareEveryValue(pair: ColumnPair): LabelledBins | null {
  return pair.kind === 'categorical'
    ? compareCategories(pair.reference, pair.current)
    : compareDistinctValues(pair.reference, pair.current);
}
