import { z } from 'zod';
import { andersonDarling } from '../../src/core/stats/hypothesis/andersonDarling';
import { cramerVonMises } from '../../src/core/stats/hypothesis/cramerVonMises';
import { kolmogorovSmirnovTest } from '../../src/core/stats/hypothesis/kolmogorovSmirnovTest';
import { mannWhitney } from '../../src/core/stats/hypothesis/mannWhitney';
import { tTest } from '../../src/core/stats/hypothesis/tTest';
import type { TestResult } from '../../src/core/stats/hypothesis/testResult';
import { kolmogorovTail } from '../../src/core/stats/distributions/kolmogorovTail';
import { buildValueCounts } from '../../src/core/stats/samples/buildValueCounts';
import { compareSteps } from '../../src/core/stats/samples/compareSteps';
import type { StepComparison } from '../../src/core/stats/samples/compareSteps';
import { computeMoments } from '../../src/core/stats/samples/computeMoments';
import { computeQuantiles } from '../../src/core/stats/samples/computeQuantiles';
import { countRows } from '../../src/core/stats/samples/countRows';
import type { ValueCounts } from '../../src/core/stats/samples/valueCounts';
import { energySquared } from '../../src/core/drift/measures/energySquared';
import { kolmogorovSmirnov } from '../../src/core/drift/measures/kolmogorovSmirnov';
import { wasserstein } from '../../src/core/drift/measures/wasserstein';
import type { Answer } from './answer';
import { answerConventions } from './answerConventions';
import { answerDecileBins } from './answerDecileBins';
import { numberCellSchema } from './numberCellSchema';

const rows = z.array(numberCellSchema);
const formula = z.object({
  square: z.boolean(),
  n: z.number(),
  mul: z.number(),
  add: z.number(),
  mod: z.number(),
  scale: z.number(),
  shift: z.number(),
});

export const numericCaseSchema = z.union([
  z.object({ name: z.string(), reference: rows, current: rows }),
  z.object({ name: z.string(), reference_formula: formula, current_formula: formula }),
]);

type NumericCase = z.infer<typeof numericCaseSchema>;

/** Everything that the numeric vectors ask of a pair of samples. */
export function answerNumeric(given: NumericCase): Answer {
  const [reference, current] = getSamples(given);
  const counts = answerCounts(reference, current);
  const steps = compareSteps(reference, current);
  if (steps === null) return { counts };
  const scale = Math.max(0.001, Math.sqrt(computeMoments(reference)?.variance ?? NaN));
  return {
    counts,
    describe: { reference: describe(reference), current: describe(current) },
    ...answerTests(steps, reference, current),
    wasserstein: { raw: wasserstein(steps), over_reference_std: wasserstein(steps) / scale },
    energy_distance: Math.sqrt(energySquared(steps)),
    quantile_bins_10: answerDecileBins(reference, current),
    ...answerConventions('numeric', { type: 'values', ...reference }, { type: 'values', ...current }),
  };
}

function getSamples(given: NumericCase): [ValueCounts, ValueCounts] {
  if ('reference' in given) return [buildValueCounts(given.reference), buildValueCounts(given.current)];
  return [buildValueCounts(generate(given.reference_formula)), buildValueCounts(generate(given.current_formula))];
}

function generate({ square, n, mul, add, mod, scale, shift }: z.infer<typeof formula>): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    const u = ((i * mul + add) % mod) / mod;
    return (square ? u * u : u) * scale + shift;
  });
}

function answerCounts(reference: ValueCounts, current: ValueCounts): Answer {
  const used = countRows(reference.counts);
  const currentUsed = countRows(current.counts);
  return {
    reference: used + reference.missing + reference.infinite,
    current: currentUsed + current.missing + current.infinite,
    reference_missing: reference.missing,
    current_missing: current.missing,
    reference_infinite: reference.infinite,
    current_infinite: current.infinite,
    reference_used: used,
    current_used: currentUsed,
  };
}

function describe(sample: ValueCounts): Answer {
  const moments = computeMoments(sample);
  const [q25 = NaN, median = NaN, q75 = NaN] = computeQuantiles(sample, [0.25, 0.5, 0.75]);
  return {
    mean: moments?.mean ?? NaN,
    std_population: Math.sqrt(moments?.variance ?? NaN),
    min: sample.values[0] ?? NaN,
    max: sample.values.at(-1) ?? NaN,
    median,
    q25,
    q75,
  };
}

function answerTests(steps: StepComparison, reference: ValueCounts, current: ValueCounts): Record<string, Answer> {
  const { n, m } = steps;
  const { statistic } = kolmogorovSmirnov(steps);
  const darling = andersonDarling(steps);
  const ks = (mode: 'auto' | 'exact' | 'asymptotic'): Answer => ({
    statistic,
    pvalue: kolmogorovSmirnovTest(statistic, n, m, mode),
  });
  return {
    ks: {
      asymp: ks('asymptotic'),
      auto: ks('auto'),
      ...(Math.max(n, m) <= 10_000 ? { exact: ks('exact') } : {}),
      kolmogorov_limit_pvalue: kolmogorovTail(Math.sqrt((n * m) / (n + m)) * statistic),
    },
    mann_whitney: {
      two_sided_asymptotic: toAnswer(mannWhitney(steps, 'two_sided', 'asymptotic')),
      two_sided_auto: toAnswer(mannWhitney(steps)),
      less_auto: toAnswer(mannWhitney(steps, 'less')),
    },
    cramer_von_mises: {
      asymptotic: toAnswer(cramerVonMises(steps, 'asymptotic')),
      auto: toAnswer(cramerVonMises(steps)),
    },
    anderson_darling_ksamp_midrank: {
      statistic: darling?.statistic ?? NaN,
      'pvalue_clipped_0.001_to_0.25': darling?.pValue ?? NaN,
      critical_values: darling?.criticalValues ?? [],
    },
    t_test: {
      equal_variances: toAnswer(tTest(reference, current)),
      welch: toAnswer(tTest(reference, current, 'welch')),
    },
  };
}

function toAnswer(result: TestResult | null): Answer {
  return { statistic: result?.statistic ?? NaN, pvalue: result?.pValue ?? NaN };
}
