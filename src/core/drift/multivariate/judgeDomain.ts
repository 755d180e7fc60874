import { normalTail } from '../../stats/distributions/normalTail';
import { normalUpperQuantile } from '../../stats/distributions/normalUpperQuantile';
import { limitRatio } from '../limitRatio';
import { classifyDomain } from './classifyDomain';
import type { DomainResult } from './classifyDomain';
import { countSampled } from './countSampled';
import { judgeLimits } from './judgeLimits';
import type { MultivariateFinding } from './multivariateFinding';
import type { MultivariateInput } from './multivariateInput';
import type { FeaturePart } from './multivariateScore';
import type { WindowJudge } from './windowJudge';

/** NannyML's limits of the area under the ROC curve. */
const lowest = 0.45;
const highest = 0.65;
const chance = 0.5;
const significance = 0.05;
const power = 0.8;
const fewestRows = 30;
const seed = 1;
/** Nadeau and Bengio's 1 + folds/(folds − 1): the folds' classifiers share rows, so their areas vary more than that of one. */
const sharedRows = 2.25;

/**
 * How well a classifier tells the window's rows from the reference's. NannyML: out beyond 0.45 and 0.65. Plumbline: out when the area, less
 * what noise gives, reaches 0.65 and is significant by the law of ranks (Mann-Whitney), widened for cross-validation; an area under 1/2 is noise. Null without rows.
 */
export function judgeDomain(input: MultivariateInput): WindowJudge | null {
  const { names, convention, reference, threshold = highest } = input;
  const n = countSampled(reference);
  if (n === 0) return null;
  return (window) => {
    const m = countSampled(window);
    if (m === 0) return 'no_current_rows';
    if (convention === 'plumbline' && Math.min(n, m) < fewestRows) return 'too_few_rows';
    const result = classifyDomain(reference.columns, window.columns, { seed });
    if (result === null) return 'too_few_rows';
    const parts = result.importances.map((contribution, i): FeaturePart => ({
      column: names[i] ?? '',
      referenceShare: null,
      currentShare: contribution,
      contribution,
    }));
    if (convention !== 'plumbline') {
      const lower = input.threshold === undefined ? lowest : null;
      const rule = lower === null ? `score above ${threshold}` : `score outside ${lowest} to ${highest}`;
      return { ...judgeLimits(result.auc, { centre: chance, lower, upper: threshold }), rule, parts };
    }
    return { ...judgeArea(result, threshold, n, m), parts };
  };
}

function judgeArea(
  { auc, interval }: DomainResult,
  threshold: number,
  n: number,
  m: number
): Omit<MultivariateFinding, 'parts'> {
  const variance = (sharedRows * (n + m + 1)) / (12 * n * m);
  const away = auc - chance;
  const pValue = normalTail(away / Math.sqrt(variance));
  const corrected = Math.sqrt(Math.max(0, away * Math.max(0, away) - variance));
  const significant = pValue <= significance;
  const drifted = significant && chance + corrected >= threshold;
  const isStable = (interval?.upper ?? 1) < threshold;
  const needed = getRowsNeeded(threshold, n);
  const isShort = !drifted && !isStable && (needed === null || m < needed);
  return {
    score: auc,
    correctedScore: chance + corrected,
    lower: interval?.lower,
    upper: interval?.upper,
    threshold,
    noiseLimit: chance + normalUpperQuantile(significance) * Math.sqrt(variance),
    pValue,
    pValueFrom: 'the normal law of ranks (Mann-Whitney), widened for cross-validation (Nadeau and Bengio)',
    rowsNeeded: needed,
    ratio: isShort ? null : limitRatio(significant ? corrected / (threshold - chance) : 0, drifted),
    drifted: isShort ? null : drifted,
    state: drifted ? 'drifting' : isStable ? 'stable' : 'cannot_tell',
    ...(isShort ? { reason: 'too_few_rows' as const } : {}),
    rule: `corrected score at or above ${threshold} and p-value at or below ${significance}`,
  };
}

/** Rows from which an area at the threshold is seen with power 0.8; null where the reference is too short for any. */
function getRowsNeeded(threshold: number, n: number): number | null {
  const reach = normalUpperQuantile(significance) + normalUpperQuantile(1 - power);
  const left = (12 / sharedRows) * ((threshold - chance) / reach) ** 2 - 1 / n;
  return left > 0 ? Math.max(fewestRows, Math.ceil(1 / left)) : null;
}
