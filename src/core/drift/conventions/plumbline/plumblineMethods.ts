import { andersonDarling } from '../../../stats/hypothesis/andersonDarling';
import { cramerVonMises } from '../../../stats/hypothesis/cramerVonMises';
import { mannWhitney } from '../../../stats/hypothesis/mannWhitney';
import { tTest } from '../../../stats/hypothesis/tTest';
import type { DriftMethodName } from '../../driftTypes';
import { hellingerSquared } from '../../measures/hellingerSquared';
import { jensenShannonDivergence } from '../../measures/jensenShannonDivergence';
import { klDivergence } from '../../measures/klDivergence';
import { psiDivergence } from '../../measures/psiDivergence';
import type { MethodDefinition } from '../methodDefinition';
import { plainScale } from './plainScale';
import { rootBase2Scale } from './rootBase2Scale';
import { rootScale } from './rootScale';
import { scoreChiSquared } from './scoreChiSquared';
import { scoreDivergence } from './scoreDivergence';
import { scoreEnergyDistance } from './scoreEnergyDistance';
import { scoreGTest } from './scoreGTest';
import { scoreKolmogorovSmirnov } from './scoreKolmogorovSmirnov';
import { scoreLInfinity } from './scoreLInfinity';
import { scoreTest } from './scoreTest';
import { scoreTotalVariation } from './scoreTotalVariation';
import { scoreTwoProportionZ } from './scoreTwoProportionZ';
import { scoreWasserstein } from './scoreWasserstein';

const bins =
  'numbers: deciles of the reference, one bin a value with 10 or fewer; text: up to 20 categories, other, new';
const smoothing = 'reference (r + 1/2)/(n + k/2), current (c + 5p)/(m + 5)';
const binned = {
  kinds: ['numeric', 'categorical'],
  numericForm: 'bins',
  rule: 'score_at_least',
  learnsNoise: true,
} as const satisfies Partial<MethodDefinition>;
const smoothed = { bins, zeros: smoothing, logBase: 'e', missing: 'a bin of its own' };
const raw = { bins, zeros: 'kept', logBase: '', missing: 'a bin of its own' };
const sampled = {
  kinds: ['numeric'],
  numericForm: 'values',
  rule: 'score_at_least',
  recipe: { bins: 'none, every distinct value', zeros: '', logBase: '', missing: 'left out' },
} as const satisfies Partial<MethodDefinition>;

const tested = { ...sampled, rule: 'p_at_most', threshold: 0.05 } as const satisfies Partial<MethodDefinition>;

/** The methods of the plumbline convention with their default thresholds. */
export const plumblineMethods: Partial<Record<DriftMethodName, MethodDefinition>> = {
  psi: {
    ...binned,
    threshold: 0.2,
    recipe: smoothed,
    score: (input) => scoreDivergence(psiDivergence, plainScale, input),
  },
  kl_divergence: {
    ...binned,
    threshold: 0.1,
    recipe: smoothed,
    score: (input) => scoreDivergence(klDivergence, plainScale, input),
  },
  jensen_shannon: {
    ...binned,
    threshold: 0.1,
    recipe: { ...raw, logBase: '2' },
    score: (input) => scoreDivergence(jensenShannonDivergence, rootBase2Scale, input),
  },
  hellinger: {
    ...binned,
    threshold: 0.1,
    recipe: raw,
    score: (input) => scoreDivergence(hellingerSquared, rootScale, input),
  },
  total_variation: { ...binned, threshold: 0.1, recipe: raw, score: scoreTotalVariation },
  l_infinity: { ...binned, threshold: 0.1, recipe: raw, score: scoreLInfinity },
  chi_squared: { ...binned, rule: 'p_at_most', threshold: 0.05, recipe: raw, score: scoreChiSquared },
  kolmogorov_smirnov: { ...sampled, threshold: 0.1, score: scoreKolmogorovSmirnov },
  wasserstein: { ...sampled, threshold: 0.1, score: scoreWasserstein },
  cramer_von_mises: {
    ...tested,
    score: (input) =>
      scoreTest(input, ({ steps }) => cramerVonMises(steps), 'exact up to 20 rows, else the limiting law'),
  },
  anderson_darling: {
    ...tested,
    score: (input) =>
      scoreTest(input, ({ steps }) => andersonDarling(steps), 'between tabulated levels 0.001 and 0.25'),
  },
  mann_whitney: {
    ...tested,
    score: (input) =>
      scoreTest(
        input,
        ({ steps }) => mannWhitney(steps),
        'exact with 8 rows or fewer and no ties, else normal, corrected for ties'
      ),
  },
  t_test: {
    ...tested,
    score: (input) =>
      scoreTest(
        input,
        ({ reference, current }) => tTest(reference, current, 'welch'),
        "Student's law with Welch's degrees of freedom"
      ),
  },
  g_test: {
    ...binned,
    learnsNoise: false,
    rule: 'p_at_most',
    threshold: 0.05,
    recipe: { ...raw, logBase: 'e' },
    score: scoreGTest,
  },
  two_proportion_z: {
    ...binned,
    learnsNoise: false,
    rule: 'p_at_most',
    threshold: 0.05,
    recipe: raw,
    score: scoreTwoProportionZ,
  },
  energy_distance: { ...sampled, threshold: 0.1, score: scoreEnergyDistance },
};
