import { describe, expect, it } from 'vitest';
import { buildAdwin } from './buildAdwin';
import { buildCusum } from './buildCusum';
import { buildDdm } from './buildDdm';
import { buildKswin } from './buildKswin';
import { buildPageHinkley } from './buildPageHinkley';
import type { ChangeDetector } from './changeDetector';
import { findChanges } from './findChanges';

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
