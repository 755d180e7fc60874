import { describe, expect, it } from 'vitest';
import { getBaseline } from './getBaseline';
import { migrateOptions } from './migrateOptions';
import { defaultOptions } from './options';

describe('stored options of the Deviation panel', () => {
  it('get their defaults where they hold nothing', () => {
    for (const options of [undefined, null, [], {}, 'x']) {
      expect(migrateOptions({ options })).toEqual(defaultOptions);
    }
  });

  it('keep what this version knows and lose what no version can mean', () => {
    const options = { v: 1, baseline: 'static', expected: -5, tolerance: -1, sort: 'best' };
    expect(migrateOptions({ options })).toMatchObject({
      baseline: 'static',
      expected: -5,
      tolerance: 1,
      sort: 'worst',
    });
  });
});

describe('the baseline that options describe', () => {
  it('has percents as shares and no tolerance of nothing', () => {
    const series = { ...defaultOptions, baseline: 'series', baselineSeries: 'v1', tolerancePercent: 25 } as const;
    expect(getBaseline(series)).toEqual({ kind: 'series', name: 'v1', tolerance: 0.25, direction: 'both' });
    const still = getBaseline({ ...defaultOptions, baseline: 'static', tolerance: 0 });
    expect(still.kind === 'static' && still.tolerance).toBeGreaterThan(0);
  });
});
