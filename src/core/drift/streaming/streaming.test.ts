import { describe, expect, it } from 'vitest';
import { buildAdwin } from './buildAdwin';
import { buildCusum } from './buildCusum';
import { buildDdm } from './buildDdm';
import { buildKswin } from './buildKswin';
import { buildPageHinkley } from './buildPageHinkley';
import type { ChangeDetector } from './changeDetector';
import { findChanges } from './findChanges';
import { pelt } from './pelt';

const fraction = (i: number): number => (i * 0.6180339887498949) % 1;
const count = Array.from({ length: 2000 }, (_, i) => i + 1);
/** A level that rises by 0.4 and an error rate that rises from 0.2 to 0.5, both after value 1,000. */
const level = count.map((i) => fraction(i) + (i > 1000 ? 0.4 : 0));
const errors = count.map((i) => Number(fraction(i) < (i > 1000 ? 0.5 : 0.2)));

const builders: Array<[string, () => ChangeDetector]> = [
  ['ADWIN', buildAdwin],
  ['Page-Hinkley', buildPageHinkley],
  ['KSWIN', buildKswin],
  ['DDM', buildDdm],
  ['CUSUM', buildCusum],
];

describe('streaming detectors', () => {
  it("find a change at the same value as River's", () => {
    expect(findChanges(buildAdwin(), level).drifts[0]).toBe(1056 - 1);
    expect(findChanges(buildAdwin(), errors).drifts[0]).toBe(1088 - 1);
    expect(findChanges(buildPageHinkley(), level).drifts[0]).toBe(1134 - 1);
    const ddm = findChanges(buildDdm(), errors);
    expect(ddm.drifts[0]).toBe(1088 - 1);
    expect(ddm.warnings[0]).toBe(1044 - 1);
  });

  it('find a change of level soon after it, not before', () => {
    for (const build of [buildKswin, buildCusum]) {
      const [first = NaN] = findChanges(build(), level).drifts;
      expect(first).toBeGreaterThanOrEqual(1000);
      expect(first).toBeLessThan(1040);
    }
  });

  it.each(builders)('%s is silent on a constant series and on gaps', (_, build) => {
    expect(
      findChanges(
        build(),
        Array.from({ length: 500 }, () => 0)
      ).drifts
    ).toEqual([]);
    expect(
      findChanges(
        build(),
        Array.from({ length: 500 }, () => NaN)
      )
    ).toEqual({ drifts: [], warnings: [] });
  });

  it.each(builders)('%s passes over gaps as if they were not there', (_, build) => {
    const series = _ === 'DDM' ? errors : level;
    const withGaps = series.flatMap((value) => [value, NaN]);
    expect(findChanges(build(), withGaps).drifts).toEqual(findChanges(build(), series).drifts.map((at) => 2 * at));
  });
});

describe('PELT', () => {
  it('finds every change of level at its place', () => {
    const series = count.slice(0, 300).map((i) => fraction(i) * 0.5 + (i > 100 ? 1 : 0) - (i > 220 ? 2 : 0));
    expect(pelt(series)).toEqual([100, 220]);
  });

  it('does not depend on where zero lies', () => {
    const series = count.slice(0, 300).map((i) => fraction(i) * 0.5 + (i > 150 ? 1 : 0));
    expect(pelt(series.map((value) => value + 1e6))).toEqual(pelt(series));
  });

  it('finds nothing in a constant, short or empty series', () => {
    expect(pelt([])).toEqual([]);
    expect(pelt([1, 2])).toEqual([]);
    expect(pelt(Array.from({ length: 100 }, () => 3))).toEqual([]);
  });
});
