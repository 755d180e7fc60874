import type { DriftMethodName } from '../../driftTypes';
import { hellingerSquared } from '../../measures/hellingerSquared';
import { jensenShannonDivergence } from '../../measures/jensenShannonDivergence';
import { kolmogorovSmirnov } from '../../measures/kolmogorovSmirnov';
import { wasserstein } from '../../measures/wasserstein';
import { compareEveryValue } from '../compareEveryValue';
import type { MethodDefinition } from '../methodDefinition';
import { scoreRawShares } from '../scoreRawShares';
import { scoreSample } from '../scoreSample';
import { compareAsNannyml } from './compareAsNannyml';
import { estimateKolmogorovSmirnov } from './estimateKolmogorovSmirnov';
import { estimateWasserstein } from './estimateWasserstein';
import { getTenThousandBins } from './getTenThousandBins';
import { scoreNannymlChiSquared } from './scoreNannymlChiSquared';

const recipe = {
  bins: 'numbers: Doane on the reference, one bin for values outside; text: categories of the reference, one bin for new ones',
  zeros: 'kept',
  logBase: '',
  missing: 'left out',
};
const binnedWhenLarge = {
  bins: 'none under 10,000 reference rows, from there 10,000 of equal width over the range of the reference',
  zeros: '',
  logBase: '',
  missing: 'left out',
};
const learned = {
  numericForm: 'values',
  rule: 'score_above',
  threshold: null,
} as const satisfies Partial<MethodDefinition>;
const addUp = (terms: Float64Array): number => terms.reduce((sum, term) => sum + term, 0);

/** The methods of NannyML 0.13; thresholds are learnt from the reference's own windows. */
export const nannymlMethods: Partial<Record<DriftMethodName, MethodDefinition>> = {
  jensen_shannon: {
    ...learned,
    kinds: ['numeric', 'categorical'],
    recipe: { ...recipe, logBase: '2' },
    score: (input) =>
      scoreRawShares(
        {
          compare: compareAsNannyml,
          getTerm: jensenShannonDivergence.getTerm,
          finish: (terms) => Math.sqrt(Math.max(0, addUp(terms)) / Math.LN2),
        },
        input
      ),
  },
  hellinger: {
    ...learned,
    kinds: ['numeric', 'categorical'],
    recipe,
    score: (input) =>
      scoreRawShares(
        { compare: compareAsNannyml, getTerm: hellingerSquared.getTerm, finish: (terms) => Math.sqrt(addUp(terms)) },
        input
      ),
  },
  kolmogorov_smirnov: {
    ...learned,
    highest: 1,
    kinds: ['numeric'],
    recipe: binnedWhenLarge,
    score: (input) =>
      scoreSample(input, (sample) => {
        const bins = getTenThousandBins(sample);
        return { score: bins ? estimateKolmogorovSmirnov(bins, sample) : kolmogorovSmirnov(sample.steps).statistic };
      }),
  },
  wasserstein: {
    ...learned,
    kinds: ['numeric'],
    recipe: binnedWhenLarge,
    score: (input) =>
      scoreSample(input, (sample) => {
        const bins = getTenThousandBins(sample);
        return { score: bins ? estimateWasserstein(bins, sample) : wasserstein(sample.steps) };
      }),
  },
  l_infinity: {
    ...learned,
    kinds: ['categorical'],
    recipe: { ...recipe, bins: 'one bin a value' },
    score: (input) =>
      scoreRawShares(
        {
          compare: compareEveryValue,
          getTerm: (p, q) => Math.abs(p - q),
          finish: (terms) => terms.reduce((most, term) => Math.max(most, term), 0),
        },
        input
      ),
  },
  chi_squared: {
    kinds: ['categorical'],
    numericForm: 'values',
    rule: 'p_below',
    threshold: 0.05,
    recipe: { ...recipe, bins: 'one bin a value' },
    score: scoreNannymlChiSquared,
  },
};
