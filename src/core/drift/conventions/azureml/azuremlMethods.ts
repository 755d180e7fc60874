import { kolmogorovSmirnovTest } from '../../../stats/hypothesis/kolmogorovSmirnovTest';
import type { DriftMethodName } from '../../driftTypes';
import { jensenShannonDivergence } from '../../measures/jensenShannonDivergence';
import { kolmogorovSmirnov } from '../../measures/kolmogorovSmirnov';
import { wasserstein } from '../../measures/wasserstein';
import { scoreEvidentlyChiSquared } from '../evidently/scoreEvidentlyChiSquared';
import type { MethodDefinition } from '../methodDefinition';
import type { ReferenceColumn } from '../referenceColumn';
import { scoreRawShares } from '../scoreRawShares';
import { scoreSample } from '../scoreSample';
import { compareAsAzureml } from './compareAsAzureml';
import { scoreAzuremlPsi } from './scoreAzuremlPsi';

const recipe = {
  bins: '⌈log2(smaller sample) + 1⌉ of equal width over both samples; text: one a value',
  zeros: 'kept',
  logBase: '2',
  missing: 'left out',
};
const noBins = { bins: 'none, every distinct value', zeros: '', logBase: '', missing: 'left out' };
const distance = {
  numericForm: 'values',
  rule: 'score_above',
  threshold: 0.1,
} as const satisfies Partial<MethodDefinition>;
const test = { numericForm: 'values', rule: 'p_below', threshold: 0.05 } as const satisfies Partial<MethodDefinition>;
const leastScale = 0.001;

/** The metrics of Azure ML's model monitoring with the SDK's thresholds. */
export const azuremlMethods: Partial<Record<DriftMethodName, MethodDefinition>> = {
  psi: {
    ...distance,
    kinds: ['numeric', 'categorical'],
    recipe: { ...recipe, zeros: 'one row added to every bin of both sides', logBase: 'e' },
    score: scoreAzuremlPsi,
  },
  jensen_shannon: {
    ...distance,
    kinds: ['numeric', 'categorical'],
    recipe,
    score: (input) =>
      scoreRawShares(
        {
          compare: compareAsAzureml,
          getTerm: jensenShannonDivergence.getTerm,
          finish: (terms) =>
            Math.sqrt(
              Math.max(
                0,
                terms.reduce((sum, term) => sum + term, 0)
              ) / Math.LN2
            ),
        },
        input
      ),
  },
  wasserstein: {
    ...distance,
    kinds: ['numeric'],
    recipe: noBins,
    score: (input) =>
      scoreSample(input, ({ steps }) => ({ score: wasserstein(steps) / getSampleDeviation(input.reference) })),
  },
  kolmogorov_smirnov: {
    ...test,
    kinds: ['numeric'],
    recipe: noBins,
    score: (input) =>
      scoreSample(input, ({ steps }) => {
        const pValue = kolmogorovSmirnovTest(kolmogorovSmirnov(steps).statistic, steps.n, steps.m);
        return { score: pValue, pValue, pValueFrom: 'exact up to 10,000 rows, else the one-sample law' };
      }),
  },
  chi_squared: {
    ...test,
    kinds: ['categorical'],
    recipe: { ...noBins, bins: 'one bin a value' },
    score: (input) => scoreEvidentlyChiSquared('pearson', input),
  },
};

/** Divided by n − 1, at least 0.001. */
function getSampleDeviation(reference: ReferenceColumn): number {
  const moments = reference.moments();
  if (moments === null || moments.rows < 2) return leastScale;
  return Math.max(leastScale, Math.sqrt((moments.variance * moments.rows) / (moments.rows - 1)));
}
