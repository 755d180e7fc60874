import type { DriftMethodName } from '../../driftTypes';
import { kolmogorovSmirnov } from '../../measures/kolmogorovSmirnov';
import { compareEveryValue } from '../compareEveryValue';
import type { MethodDefinition } from '../methodDefinition';
import { scoreRawShares } from '../scoreRawShares';
import { scoreSample } from '../scoreSample';
import { scoreSagemakerChiSquared } from './scoreSagemakerChiSquared';

/** Model Monitor takes this many noise units off the largest gap ("Robust"). */
const noiseUnits = 1.8;

const recipe = { zeros: 'kept', logBase: '', missing: 'left out' };

/** The distances of SageMaker Model Monitor: Robust for numbers, LInfinity or ChiSquared for text. */
export const sagemakerMethods: Partial<Record<DriftMethodName, MethodDefinition>> = {
  kolmogorov_smirnov: {
    kinds: ['numeric'],
    numericForm: 'values',
    rule: 'score_above',
    threshold: 0.1,
    recipe: { ...recipe, bins: 'none, every distinct value; less 1.8·√(1/n + 1/m), at least 0' },
    score: (input) =>
      scoreSample(input, ({ steps }) => ({
        score: Math.max(0, kolmogorovSmirnov(steps).statistic - noiseUnits * Math.sqrt(1 / steps.n + 1 / steps.m)),
      })),
  },
  l_infinity: {
    kinds: ['categorical'],
    numericForm: 'values',
    rule: 'score_above',
    threshold: 0.1,
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
    threshold: 0.1,
    recipe: { ...recipe, bins: 'one bin a value of the reference, small ones together' },
    score: scoreSagemakerChiSquared,
  },
};
