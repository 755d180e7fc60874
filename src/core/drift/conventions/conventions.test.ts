import { describe, expect, it } from 'vitest';
import { buildCategoryCounts } from '../../stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../../stats/samples/buildValueCounts';
import type { ColumnStatistics, DriftConvention, DriftMethodName } from '../driftTypes';
import { scoreColumn } from '../scoreColumn';

const fraction = (i: number): number => (i * 0.6180339887498949) % 1;
const places = (rows: number): number[] => Array.from({ length: rows }, (_, i) => i + 1);
const toNumbers = (rows: number[]): ColumnStatistics => ({ type: 'values', ...buildValueCounts(rows) });
const toText = (rows: string[]): ColumnStatistics => ({ type: 'categories', ...buildCategoryCounts(rows) });

const numbers = {
  kind: 'numeric',
  reference: toNumbers(places(2000).map((i) => 10 * fraction(i) * fraction(i))),
  current: toNumbers(places(1500).map((i) => 10 * fraction(i) * fraction(i) * (1 - 0.2 * fraction(i)) + 0.5)),
} as const;
const text = {
  kind: 'categorical',
  reference: toText(places(2000).map((i) => 'abcd'.charAt(Math.floor(fraction(i) * fraction(i) * 4)))),
  current: toText(places(1500).map((i) => 'abcde'.charAt(Math.floor(fraction(i) * 4.2)))),
} as const;

/** Values by the libraries' own functions on these samples. */
const numericValues: Array<[DriftConvention, DriftMethodName, number]> = [
  ['evidently', 'psi', 0.4376734164977729],
  ['evidently', 'kl_divergence', 0.31694279723851015],
  ['evidently', 'jensen_shannon', 0.19101608876840562],
  ['evidently', 'hellinger', 0.20886246308136627],
  ['evidently', 'wasserstein', 0.15853668658212483],
  ['nannyml', 'jensen_shannon', 0.2526460778150067],
  ['nannyml', 'hellinger', 0.23326883955443262],
  ['nannyml', 'kolmogorov_smirnov', 0.2235],
  ['nannyml', 'wasserstein', 0.4726494542610061],
  ['azureml', 'psi', 0.3068803268593657],
  ['azureml', 'jensen_shannon', 0.21129252940740237],
  ['azureml', 'wasserstein', 0.15849704745496884],
  ['sagemaker', 'kolmogorov_smirnov', 0.1620182954042424],
];
const textValues: Array<[DriftConvention, DriftMethodName, number]> = [
  ['evidently', 'psi', 0.5801472614097539],
  ['evidently', 'kl_divergence', 0.19903797599783507],
  ['evidently', 'jensen_shannon', 0.22779437100430855],
  ['evidently', 'hellinger', 0.24388615409942577],
  ['evidently', 'chi_squared', 0],
  ['nannyml', 'jensen_shannon', 0.2736089236086893],
  ['nannyml', 'hellinger', 0.24388615409942568],
  ['nannyml', 'l_infinity', 0.2613333333333333],
  ['nannyml', 'chi_squared', 328.93339628901634],
  ['azureml', 'psi', 0.5039731523183003],
  ['azureml', 'jensen_shannon', 0.2736089236086893],
  ['sagemaker', 'l_infinity', 0.2613333333333333],
];

describe('conventions', () => {
  it.each(numericValues)('of %s give %s of numbers as the library does', (convention, method, expected) => {
    expect(scoreColumn({ ...numbers, convention, method }).score ?? NaN).toBeCloseTo(expected, 10);
  });

  it.each(textValues)('of %s give %s of text as the library does', (convention, method, expected) => {
    expect(scoreColumn({ ...text, convention, method }).score ?? NaN).toBeCloseTo(expected, 9);
  });

  it("take the reference's shares as exact in Evidently's chi-squared", () => {
    const current = toText(
      places(1500).map((i) => 'abcd'.charAt(Math.floor(fraction(i) * fraction(i) * 3.999 * 0.98)))
    );
    expect(scoreColumn({ ...text, current, convention: 'evidently', method: 'chi_squared' }).pValue ?? NaN).toBeCloseTo(
      0.7707736923678079,
      9
    );
  });

  it("use 10,000 bins for NannyML's distances from 10,000 reference rows on", () => {
    const reference = toNumbers(places(10_000).map(fraction));
    const current = toNumbers(places(500).map((i) => fraction(i) * 1.1 - 0.02));
    const estimated =
      scoreColumn({ kind: 'numeric', reference, current, convention: 'nannyml', method: 'kolmogorov_smirnov' }).score ??
      NaN;
    const exact =
      scoreColumn({ kind: 'numeric', reference, current, convention: 'plumbline', method: 'kolmogorov_smirnov' })
        .score ?? NaN;
    expect(estimated).not.toBe(exact);
    expect(Math.abs(estimated - exact)).toBeLessThan(0.003);
  });
});
