import { gammaLawTail } from '../../stats/distributions/gammaLawTail';
import type { GammaLaw } from '../../stats/distributions/gammaLaw';
import { pearsonTest } from './pearsonTest';

export interface LearnedNull {
  /** X² over its expectation of each reference window against the rest of the reference. */
  ratios: number[];
  /** 1 for independent rows; shrunk to 1 by four windows' worth. */
  designEffect: number;
  /** Variance of the ratio of a new window. */
  variance: number;
}

const shrinkage = 4;

/**
 * Learns how much windows of this log differ by themselves (rows in sessions, hours that differ) from the reference's own
 * windows, as counts in the same bins. `unitVariance` is V/E² of the window to judge. Honest from 30 windows. O(windows × bins).
 */
function learnNull(referenceWindows: readonly Float64Array[], unitVariance: number): LearnedNull {
  const total = addAll(referenceWindows);
  const ratios = referenceWindows.map((window) => {
    const rest = total.map((count, i) => count - (window[i] ?? 0));
    return getRatio(rest, window).ratio;
  });
  const sum = ratios.reduce((all, ratio) => all + ratio, 0);
  const mean = ratios.length > 0 ? sum / ratios.length : 1;
  const designEffect = Math.max(1, (shrinkage + sum) / (shrinkage + ratios.length));
  const formula = designEffect * designEffect * unitVariance;
  const spread = ratios.reduce((all, ratio) => all + (ratio - mean) ** 2, 0);
  return {
    ratios,
    designEffect,
    variance: Math.max(formula, (shrinkage * formula + spread) / (shrinkage - 1 + ratios.length)),
  };
}

export interface LearnedVerdict extends LearnedNull {
  currentRatio: number;
  unitVariance: number;
  p: number;
}

/** p of a window under the learned null of its reference. */
export function judgeByLearnedNull(referenceWindows: readonly Float64Array[], current: Float64Array): LearnedVerdict {
  const { ratio, unitVariance } = getRatio(addAll(referenceWindows), current);
  const learned = learnNull(referenceWindows, unitVariance);
  const law: GammaLaw = { mean: learned.designEffect, variance: learned.variance };
  return { ...learned, currentRatio: ratio, unitVariance, p: gammaLawTail(law, ratio) };
}

function addAll(windows: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(windows[0]?.length ?? 0);
  for (const window of windows) window.forEach((count, i) => (total[i] = (total[i] ?? 0) + count));
  return total;
}

function getRatio(reference: Float64Array, current: Float64Array): { ratio: number; unitVariance: number } {
  const n = reference.reduce((sum, count) => sum + count, 0);
  const m = current.reduce((sum, count) => sum + count, 0);
  const test = pearsonTest({ reference, current, n, m });
  if (!(test.mean > 0)) return { ratio: 1, unitVariance: 0 };
  return { ratio: test.statistic / test.mean, unitVariance: test.variance / (test.mean * test.mean) };
}
