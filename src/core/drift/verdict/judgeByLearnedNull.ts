import { gammaLawTail } from '../../stats/distributions/gammaLawTail';
import type { LearnedNull } from './computeLearnedNull';
import { computeLearnedNull } from './computeLearnedNull';
import type { PearsonResult } from './pearsonTest';

export interface LearnedVerdict extends LearnedNull {
  /** X² of the window over its expectation for independent rows. */
  currentRatio: number;
  /** Variance of that ratio for independent rows. */
  unitVariance: number;
  p: number;
}

/**
 * p of a window under the null that the reference's own windows show (`ratios`, by learnWindowRatios): right where rows come in sessions
 * and hours differ, which makes the p of independent rows far too small. 1 with a single bin. O(windows).
 */
export function judgeByLearnedNull(test: PearsonResult, ratios: readonly number[]): LearnedVerdict {
  const known = test.mean > 0;
  const currentRatio = known ? test.statistic / test.mean : 1;
  const unitVariance = known ? test.variance / (test.mean * test.mean) : 0;
  const learned = computeLearnedNull(ratios, unitVariance);
  const law = { mean: learned.designEffect, variance: learned.variance };
  return { ...learned, currentRatio, unitVariance, p: known ? gammaLawTail(law, currentRatio) : 1 };
}
