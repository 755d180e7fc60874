import type { DriftMethodName } from '../../driftTypes';
import type { ColumnPair } from '../getColumnPair';
import { countDistinct } from '../countDistinct';

const mostRowsForTests = 1000;

/**
 * The method that Evidently picks by itself, by rows of the reference and distinct values of both samples together:
 * tests up to 1,000 rows, distances above.
 */
export function resolveEvidentlyMethod(pair: ColumnPair): DriftMethodName {
  const distinct = countDistinct(pair);
  const small = pair.n <= mostRowsForTests;
  if (pair.kind === 'numeric' && distinct > 5) return small ? 'kolmogorov_smirnov' : 'wasserstein';
  if (!small) return 'jensen_shannon';
  return distinct > 2 ? 'chi_squared' : 'two_proportion_z';
}
