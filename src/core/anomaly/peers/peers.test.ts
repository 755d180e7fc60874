import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishWork } from '../../work/finishWork';
import type { PeerBandOptions } from './peerBandOptions';
import { judgePeersByDbscan } from './judgePeersByDbscan';
import { judgePeersByMad } from './judgePeersByMad';

const options: PeerBandOptions = { bandWidth: 5, direction: 'both' };

/** Eight members that move together; the sixth leaves from point 50 on. */
const group = Array.from({ length: 8 }, (_, member) =>
  Float64Array.from(
    { length: 100 },
    (_point, index) =>
      60 + 20 * Math.sin(index / 10) + ((member * 37 + index * 11) % 7) / 7 + (member === 5 && index >= 50 ? 30 : 0)
  )
);

describe.each([
  ['MAD', judgePeersByMad],
  ['DBSCAN', judgePeersByDbscan],
])('peers judged by %s', (_, judgePeers) => {
  const judge = (members: readonly Float64Array[], chosen: PeerBandOptions) => finishWork(judgePeers(members, chosen));

  it('flags the member that leaves its group, however the group moves', () => {
    const detections = judge(group, options);
    detections.forEach(({ outlier }, member) => {
      const first = outlier.indexOf(1);
      expect(first).toBe(member === 5 ? 50 : -1);
    });
    expect(detections[5]?.outlier.subarray(50)).not.toContain(0);
  });

  it.each([3, 4, 5])('finds it in a group of %i', (size) => {
    const few = [5, 0, 1, 2, 3].slice(0, size).flatMap((place) => group[place] ?? []);
    const [off, ...others] = judge(few, options);
    expect(off?.outlier.indexOf(1)).toBe(50);
    others.forEach(({ outlier }) => expect(outlier).not.toContain(1));
  });

  it('draws one band for all members', () => {
    const [first, second] = judge(group, options);
    expect(second?.upper).toEqual(first?.upper);
    expect(second?.lower).toEqual(first?.lower);
  });

  it('judges nobody in a group of two', () => {
    judge(group.slice(0, 2), options).forEach(({ score }) => expect(score.every(Number.isNaN)).toBe(true));
  });

  it('flags nobody where all do the same', () => {
    const same = Array.from({ length: 5 }, () => Float64Array.of(1, 2, 3, NaN));
    judge(same, options).forEach(({ outlier }) => expect(outlier).not.toContain(1));
  });

  it('goes on with those that are there', () => {
    const withHole = group.map((values, member) => (member === 2 ? values.map(() => NaN) : values));
    const detections = judge(withHole, options);
    expect(detections[5]?.outlier[60]).toBe(1);
    expect(detections[2]?.outlier).not.toContain(1);
    expect(detections[2]?.suitability).toMatchObject({ reason: 'no_values' });
  });

  it('leaves the thread to others while a large group is judged', () => {
    const large = Array.from({ length: 500 }, (_member, place) => Float64Array.from({ length: 40 }, () => place % 7));
    expect([...judgePeers(large, options)].length).toBeGreaterThanOrEqual(10);
  });

  it('does not depend on the order of the members', () => {
    const members = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(members, (rows) => {
        const series = rows.map((row) => Float64Array.from(row));
        const forward = judge(series, options);
        const backward = judge([...series].reverse(), options).reverse();
        expect(backward).toEqual(forward);
      })
    );
  });
});

describe('peers in two camps', () => {
  it('have no normal side for DBSCAN', () => {
    const camps = [0, 0, 0, 100, 100, 100].map((level, member) => Float64Array.of(level + member / 10));
    finishWork(judgePeersByDbscan(camps, { ...options, bandWidth: 1 })).forEach(({ score }) =>
      expect(score[0]).toBeNaN()
    );
  });
});
