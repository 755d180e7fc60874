import type { BinnedComparison } from '../../verdict/binnedComparison';
import { judgeByLearnedNull } from '../../verdict/judgeByLearnedNull';
import { pearsonTest } from '../../verdict/pearsonTest';
import type { BinnedVerdict } from './binnedVerdict';
import { permutationLaw } from './permutationLaw';

/** From here on false alarms at 5 % stay within 4 and 6 %. */
const manyWindows = 100;
const fewWindows = 10;

/** Judges the bins of a window as independent rows, or by what the reference's own windows showed (`ratios`). O(bins + windows). */
export function judgeBins(comparison: BinnedComparison, ratios: readonly number[] | null): BinnedVerdict {
  const test = pearsonTest(comparison);
  if (ratios === null) return { p: test.p, pValueFrom: permutationLaw, designEffect: 1, excess: 1, quality: 'exact' };
  const { p, designEffect, variance, unitVariance } = judgeByLearnedNull(test, ratios);
  const formula = designEffect * designEffect * unitVariance;
  const warning = ratios.length < fewWindows ? ', too few to rely on' : '';
  return {
    p,
    pValueFrom: `Pearson X² of the bins, its null learnt from ${ratios.length} windows of the reference${warning} (design effect ${designEffect.toFixed(2)})`,
    designEffect,
    excess: formula > 0 ? variance / formula : 1,
    quality: ratios.length < manyWindows ? 'rough' : 'exact',
  };
}
