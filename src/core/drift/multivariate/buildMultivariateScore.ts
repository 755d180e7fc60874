import type { DriftReason } from '../driftTypes';
import { countSampled } from './countSampled';
import type { MultivariateFinding } from './multivariateFinding';
import type { FeatureRows, MultivariateInput } from './multivariateInput';
import type { MultivariateScore } from './multivariateScore';

/** Raised whenever the same input would give another number. */
const algorithmVersions = { pca_reconstruction: 1, domain_classifier: 2 };

const fewestRows = 30;

const missing = {
  pca_reconstruction: 'numbers: the mean of the reference; text: its most frequent value',
  domain_classifier: 'a bin of its own',
};
const bins = {
  pca_reconstruction: 'none: standardised numbers, text by how frequent it is; components hold 65 % of the variance',
  domain_classifier: 'up to 31 a column; 100 gradient-boosted trees of depth 5, five-fold cross-validated',
};

/** A finding as a score like any other, of all columns together. */
export function buildMultivariateScore(
  { method, convention, reference }: MultivariateInput,
  current: FeatureRows,
  result: MultivariateFinding | DriftReason
): MultivariateScore {
  const finding = typeof result === 'string' ? null : result;
  return {
    method,
    convention,
    kind: 'multivariate',
    score: finding?.score ?? null,
    correctedScore: finding?.correctedScore ?? null,
    lower: finding?.lower ?? null,
    upper: finding?.upper ?? null,
    threshold: finding?.threshold ?? null,
    lowerLimit: finding?.lowerLimit ?? null,
    upperLimit: finding?.upperLimit ?? null,
    thresholdRule: convention === 'plumbline' ? 'score_at_least' : 'score_above',
    noiseLimit: finding?.noiseLimit ?? null,
    noiseLimitQuality: finding?.noiseLimit === undefined ? null : 'exact',
    pValue: finding?.pValue ?? null,
    pAdjusted: finding?.pValue ?? null,
    rowsNeeded: finding?.rowsNeeded ?? (countSampled(current) < fewestRows ? fewestRows : null),
    referenceRows: reference.rows,
    currentRows: current.rows,
    comparedReferenceRows: countSampled(reference),
    comparedCurrentRows: countSampled(current),
    reason: typeof result === 'string' ? result : (result.reason ?? null),
    ratio: finding?.ratio ?? null,
    drifted: finding?.drifted ?? null,
    state: finding?.state ?? 'cannot_tell',
    contributions: [],
    newCategories: [],
    vanishedCategories: [],
    parts: finding?.parts ?? [],
    recipe: {
      algorithm: `${convention}.${method}@${algorithmVersions[method]}`,
      bins: bins[method],
      zeros: '',
      logBase: '',
      threshold: finding?.rule ?? 'not learnt',
      missing: missing[method],
      pValue: finding?.pValueFrom ?? '',
      choice: '',
    },
  };
}
