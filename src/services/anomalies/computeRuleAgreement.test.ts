import { describe, expect, test } from 'vitest';
import { computeRuleAgreement } from './computeRuleAgreement';
import type { VerdictSeries } from './verdictSeries';

function build(verdicts: Array<number | null>, key = 'a'): VerdictSeries {
  return { key, times: verdicts.map((_, index) => 1000 * index), verdicts };
}

describe('the agreement of a rule with the overlay', () => {
  test('is whole where both say the same', () => {
    const agreement = computeRuleAgreement([build([0, 1, 0, 1])], [build([0, 1, 0, 1])]);
    expect(agreement).toMatchObject({ agreement: 1, precision: 1, recall: 1, withheld: 0, differences: [] });
    expect(agreement.points).toEqual({ compared: 4, both: 2, neither: 2, onlyOverlay: 0, onlyRule: 0 });
  });

  test('counts what only one of them flags, and names it', () => {
    const agreement = computeRuleAgreement([build([1, 1, 0, 0, 1])], [build([1, 0, 1, 0, 1])]);
    expect(agreement.agreement).toBeCloseTo(3 / 5);
    expect(agreement.precision).toBeCloseTo(2 / 3);
    expect(agreement.recall).toBeCloseTo(2 / 3);
    expect(agreement.differences).toEqual([
      { key: 'a', time: 1000, flaggedBy: 'overlay' },
      { key: 'a', time: 2000, flaggedBy: 'rule' },
    ]);
  });

  test('leaves out points on which one side has no verdict', () => {
    const agreement = computeRuleAgreement([build([0, 1, Number.NaN, 1])], [build([0, 1, 1])]);
    expect(agreement).toMatchObject({ agreement: 1, precision: 1, recall: 1, withheld: 2 });
    expect(agreement.points.compared).toBe(2);
  });

  test('names series that one side lacks', () => {
    const agreement = computeRuleAgreement([build([1], 'a'), build([1], 'b')], [build([1], 'b'), build([1], 'c')]);
    expect(agreement.series).toEqual({ compared: 1, onlyOverlay: ['a'], onlyRule: ['c'] });
  });

  test('has no precision where the rule flags nothing, and no recall where the overlay flags nothing', () => {
    expect(computeRuleAgreement([build([1])], [build([0])])).toMatchObject({ precision: null, recall: 0 });
    expect(computeRuleAgreement([build([0])], [build([1])])).toMatchObject({ precision: 0, recall: null });
    expect(computeRuleAgreement([], [])).toMatchObject({ agreement: null, precision: null, recall: null });
  });
});
