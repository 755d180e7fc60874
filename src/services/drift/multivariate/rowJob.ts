import type { MultivariateMethodName } from '../../../core/drift/multivariate/multivariateMethods';
import type { DriftConvention } from '../../../core/drift/driftTypes';
import type { RowSample } from '../../../stores/rowSample';

/** Rows of some columns, all or a sample of them. */
export type SampledRows = Pick<RowSample, 'rows' | 'columns'>;

/** Windows whose rows are compared with the same reference. */
export interface RowJob {
  method: MultivariateMethodName;
  convention: DriftConvention;
  threshold?: number;
  names: readonly string[];
  /** Most rows of a sample, for the recipe. */
  mostRows: number;
  /** Together the reference. */
  reference: readonly SampledRows[];
  referenceWindows: readonly SampledRows[];
  windows: readonly SampledRows[];
}
