/** Law of X² over its expectation when nothing has drifted, as a log's own windows show it. */
export interface LearnedNull {
  /** Its mean: 1 for independent rows, shrunk to 1 by four windows' worth. */
  designEffect: number;
  variance: number;
}

const shrinkage = 4;

/**
 * Mean and variance from the ratios of the reference's own windows, both shrunk to the formula for independent rows, whose variance for
 * the window to judge is `unitVariance`. Without ratios it is that formula. Never below it. Honest from 30 windows. O(windows).
 */
export function computeLearnedNull(ratios: readonly number[], unitVariance: number): LearnedNull {
  const sum = ratios.reduce((all, ratio) => all + ratio, 0);
  const mean = ratios.length > 0 ? sum / ratios.length : 1;
  const designEffect = Math.max(1, (shrinkage + sum) / (shrinkage + ratios.length));
  const formula = designEffect * designEffect * unitVariance;
  const spread = ratios.reduce((all, ratio) => all + (ratio - mean) ** 2, 0);
  return {
    designEffect,
    variance: Math.max(formula, (shrinkage * formula + spread) / (shrinkage - 1 + ratios.length)),
  };
}
