import { describe, expect, it } from 'vitest';
import { migrateOptions } from './migrateOptions';
import { defaultOptions } from './options';

describe('stored options of the Accuracy panel', () => {
  it('get their defaults where they hold nothing', () => {
    for (const options of [undefined, null, [], {}, 'x']) {
      expect(migrateOptions({ options })).toEqual({
        ...defaultOptions,
        target: undefined,
        baseline: undefined,
        costs: undefined,
      });
    }
  });

  it('keep what this version knows', () => {
    const options = { v: 1, target: 0.8, betterWhen: 'lower', costs: { falsePositive: -1 }, showInterval: false };
    expect(migrateOptions({ options })).toMatchObject({
      target: 0.8,
      betterWhen: 'lower',
      showInterval: false,
      costs: { truePositive: 0, falsePositive: -1, falseNegative: 0, trueNegative: 0 },
    });
  });

  it('lose what no version can mean', () => {
    expect(migrateOptions({ options: { target: 'high', betterWhen: 'sometimes', detail: 7 } })).toMatchObject({
      target: undefined,
      betterWhen: 'auto',
      detail: 'auto',
    });
  });

  it('of a later version keep their number', () => {
    expect(migrateOptions({ options: { v: 9 } }).v).toBe(9);
  });
});
