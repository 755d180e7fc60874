import { describe, expect, it } from 'vitest';
import { buildRandom } from '../../stats/random/buildRandom';
import { changeDetectorNames } from './changeDetectorName';
import type { ChangeDetectorName } from './changeDetectorName';
import { findWindowChanges } from './findWindowChanges';
import type { WindowChange } from './findWindowChanges';

const random = buildRandom(3);
const drawNormal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const drawSeries = (length: number, getLevel: (index: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, index) => drawNormal() + getLevel(index));
const find = (values: Float64Array, name: ChangeDetectorName): WindowChange[] => {
  const found = findWindowChanges(values, name);
  return found.kind === 'told' ? found.changes : [];
};
const ofLevels = changeDetectorNames.filter((name) => name !== 'ddm');

/** Shares of series of 100 windows without a change in which a detector may find one; as docs/measures.md says. */
const falseAlarms: Record<ChangeDetectorName, number> = {
  pelt: 0.04,
  adwin: 0.01,
  page_hinkley: 0.04,
  kswin: 0.05,
  cusum: 0.1,
  ddm: 0.18,
};

describe('changes of a series of windows', () => {
  it.each(ofLevels)('%s places a change where it was, says both levels, and how far they are apart', (name) => {
    const series = drawSeries(120, (index) => (index < 70 ? 10 : 15));
    const [change, ...others] = find(series, name);
    expect(others).toEqual([]);
    expect(change?.at).toBe(70);
    expect(change?.before).toBeCloseTo(10, 0);
    expect(change?.after).toBeCloseTo(15, 0);
    expect(change?.score).toBeGreaterThan(3.5);
    if (name === 'pelt') {
      expect(change?.foundAt).toBeNull();
    } else {
      expect(change?.foundAt).toBeGreaterThanOrEqual(70);
      expect(change?.foundAt).toBeLessThan(85);
    }
  });

  it.each(ofLevels)('%s finds the same whatever the unit and the zero of the values', (name) => {
    const series = drawSeries(120, (index) => (index < 60 ? 0 : -4));
    const places = find(series, name).map(({ at, foundAt }) => [at, foundAt]);
    const scaled = series.map((value) => 5000 + 1000 * value);
    expect(places.length).toBeGreaterThan(0);
    expect(find(scaled, name).map(({ at, foundAt }) => [at, foundAt])).toEqual(places);
  });

  it.each(ofLevels)('%s sees a rise and the fall after it', (name) => {
    const series = drawSeries(180, (index) => (index >= 60 && index < 120 ? 6 : 0));
    expect(find(series, name).map(({ before, after }) => Math.sign(after - before))).toEqual([1, -1]);
  });

  it.each(changeDetectorNames)('%s rarely finds a change in noise', (name) => {
    const runs = 300;
    let wrong = 0;
    for (let run = 0; run < runs; run++) {
      const noise = drawSeries(100, () => 0);
      wrong += Number(find(name === 'ddm' ? noise.map((value) => Number(value > 1)) : noise, name).length > 0);
    }
    expect(wrong / runs).toBeLessThanOrEqual(falseAlarms[name]);
  });

  it.each(changeDetectorNames)('%s finds nothing in a constant, and says when it has too few windows', (name) => {
    expect(findWindowChanges(new Float64Array(100).fill(0.5), name)).toEqual({ kind: 'told', changes: [] });
    expect(findWindowChanges(Float64Array.from([1, 2, 3]), name)).toMatchObject({ kind: 'untold', reason: 'too_few' });
  });

  it('DDM finds a rise of a share and refuses what is none', () => {
    const shares = Float64Array.from({ length: 120 }, (_, index) => Number(random() < (index < 70 ? 0.1 : 0.7)));
    const [change] = find(shares, 'ddm');
    expect(Math.abs((change?.at ?? 0) - 70)).toBeLessThan(6);
    expect(change?.after).toBeGreaterThan(0.4);
    expect(
      findWindowChanges(
        Float64Array.from({ length: 50 }, (_, index) => index),
        'ddm'
      )
    ).toEqual({
      kind: 'untold',
      reason: 'not_shares',
    });
  });
});
