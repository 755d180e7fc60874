import type { DriftConvention } from '../driftTypes';
import { chunkReconstruction } from './chunkReconstruction';
import { judgeDomain } from './judgeDomain';
import { judgeReconstruction } from './judgeReconstruction';
import type { MultivariateInput } from './multivariateInput';
import type { MultivariateMethodName } from './multivariateMethods';
import type { WindowJudge } from './windowJudge';

export interface MultivariateDefinition {
  /** The upper limit; null where it is learnt. */
  threshold: number | null;
  /** Rows of the reference and of a window that are looked at, at most. */
  mostRows: number;
  /** Whether limits are learnt from the reference's own windows. */
  learnsLimits: boolean;
  /** Null where the reference has too few rows. */
  prepare(input: MultivariateInput): WindowJudge | null;
}

const classifier: MultivariateDefinition = {
  threshold: 0.65,
  mostRows: 2000,
  learnsLimits: false,
  prepare: judgeDomain,
};

/** The conventions that look at all columns together, and how. */
export const multivariateConventions: Partial<
  Record<DriftConvention, Record<MultivariateMethodName, MultivariateDefinition>>
> = {
  plumbline: {
    pca_reconstruction: { threshold: null, mostRows: 5000, learnsLimits: true, prepare: judgeReconstruction },
    domain_classifier: classifier,
  },
  nannyml: {
    pca_reconstruction: { threshold: null, mostRows: 5000, learnsLimits: true, prepare: chunkReconstruction },
    domain_classifier: classifier,
  },
};
