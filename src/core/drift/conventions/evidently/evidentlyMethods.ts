import type { DriftMethodName } from '../../driftTypes';
import { jensenShannonDivergence } from '../../measures/jensenShannonDivergence';
import { energySquared } from '../../measures/energySquared';
import { kolmogorovSmirnov } from '../../measures/kolmogorovSmirnov';
import { wasserstein } from '../../measures/wasserstein';
import { kolmogorovSmirnovTest } from '../../../stats/hypothesis/kolmogorovSmirnovTest';
import { andersonDarling } from '../../../stats/hypothesis/andersonDarling';
import { cramerVonMises } from '../../../stats/hypothesis/cramerVonMises';
import { mannWhitney } from '../../../stats/hypothesis/mannWhitney';
import { tTest } from '../../../stats/hypothesis/tTest';
import { getReferenceScale } from '../getReferenceScale';
import type { MethodDefinition } from '../methodDefinition';
import { scoreSample } from '../scoreSample';
import { scoreEvidentlyChiSquared } from './scoreEvidentlyChiSquared';
import { scoreEvidentlyHellinger } from './scoreEvidentlyHellinger';
import { scoreEvidentlyZ } from './scoreEvidentlyZ';
import { scorePValue } from './scorePValue';
import { scoreShares } from './scoreShares';

const fill = '0 becomes 0.0001, or a millionth of the least other share where that is at most 0.0001';
const sturges = 'more than 20 distinct reference values: Sturges over both samples; else one bin a value';
const recipe = { bins: sturges, zeros: 'kept', logBase: 'e', missing: 'left out' };
const noBins = { bins: 'none, every distinct value', zeros: '', logBase: '', missing: 'left out' };
const both = { kinds: ['numeric', 'categorical'], numericForm: 'values' } as const satisfies Partial<MethodDefinition>;
const numeric = {
  kinds: ['numeric'],
  numericForm: 'values',
  recipe: noBins,
} as const satisfies Partial<MethodDefinition>;
const distance = { rule: 'score_at_least', threshold: 0.1 } as const;
const test = { rule: 'p_below', threshold: 0.05 } as const;

/** The methods of Evidently 0.7 with its thresholds. */
export const evidentlyMethods: Partial<Record<DriftMethodName, MethodDefinition>> = {
  psi: {
    ...both,
    ...distance,
    recipe: { ...recipe, zeros: fill },
    score: (input) =>
      scoreShares(
        { fillsZeros: true, renormalises: false, getTerm: (p, q) => (p - q) * Math.log(p / q), finish: (sum) => sum },
        input
      ),
  },
  kl_divergence: {
    ...both,
    ...distance,
    recipe: { ...recipe, zeros: `${fill}; then shares are brought to a sum of 1` },
    score: (input) =>
      scoreShares(
        { fillsZeros: true, renormalises: true, getTerm: (p, q) => p * Math.log(p / q), finish: (sum) => sum },
        input
      ),
  },
  jensen_shannon: {
    ...both,
    ...distance,
    recipe,
    score: (input) =>
      scoreShares(
        {
          fillsZeros: false,
          renormalises: true,
          getTerm: jensenShannonDivergence.getTerm,
          finish: (sum) => Math.sqrt(Math.max(0, sum)),
        },
        input
      ),
  },
  hellinger: {
    ...both,
    ...distance,
    recipe: { ...recipe, bins: 'Sturges over the distinct values of both samples; text: one bin a value', logBase: '' },
    score: scoreEvidentlyHellinger,
  },
  kolmogorov_smirnov: {
    ...numeric,
    rule: 'p_at_most',
    threshold: 0.05,
    score: (input) =>
      scoreSample(input, ({ steps }) => {
        const pValue = kolmogorovSmirnovTest(kolmogorovSmirnov(steps).statistic, steps.n, steps.m);
        return { score: pValue, pValue, pValueFrom: 'exact up to 10,000 rows, else the one-sample law' };
      }),
  },
  wasserstein: {
    ...numeric,
    ...distance,
    score: (input) =>
      scoreSample(input, ({ steps }) => ({ score: wasserstein(steps) / getReferenceScale(input.reference) })),
  },
  energy_distance: {
    ...numeric,
    ...distance,
    score: (input) => scoreSample(input, ({ steps }) => ({ score: Math.sqrt(energySquared(steps)) })),
  },
  chi_squared: {
    ...both,
    ...test,
    recipe: { ...recipe, bins: 'one bin a value', logBase: '' },
    score: (input) => scoreEvidentlyChiSquared('pearson', input),
  },
  g_test: {
    ...both,
    ...test,
    threshold: 0.1,
    recipe: { ...recipe, bins: 'one bin a value' },
    score: (input) => scoreEvidentlyChiSquared('log_likelihood', input),
  },
  mann_whitney: {
    ...numeric,
    ...test,
    score: (input) =>
      scorePValue(input, ({ steps }) => mannWhitney(steps, 'less'), 'one-sided: the reference tends to be smaller'),
  },
  anderson_darling: {
    ...numeric,
    ...test,
    threshold: 0.1,
    score: (input) =>
      scorePValue(input, ({ steps }) => andersonDarling(steps), 'between tabulated levels 0.001 and 0.25'),
  },
  cramer_von_mises: {
    ...numeric,
    ...test,
    threshold: 0.1,
    score: (input) =>
      scorePValue(input, ({ steps }) => cramerVonMises(steps), 'exact up to 20 rows, else the limiting law'),
  },
  t_test: {
    ...numeric,
    ...test,
    score: (input) =>
      scorePValue(input, ({ reference, current }) => tTest(reference, current), "Student's law, pooled variance"),
  },
  two_proportion_z: {
    ...both,
    ...test,
    recipe: { ...recipe, bins: 'the first value against all others', logBase: '' },
    score: scoreEvidentlyZ,
  },
};
