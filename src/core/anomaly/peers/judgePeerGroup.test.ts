import { describe, expect, it } from 'vitest';
import { finishWork } from '../../work/finishWork';
import { judgePeerGroup, type GroupMember } from './judgePeerGroup';
import type { PeerMethod } from './peerMethod';

const minute = 60_000;
const length = 120;

/** Points a minute that move together; the second member is off for three of them. */
function buildMember(place: number, delay = 0): GroupMember {
  const times = Float64Array.from({ length }, (_, index) => index * minute + delay);
  const values = times.map(
    (_, index) => 100 + 40 * Math.sin(index / 9) + ((index * 7 + place * 3) % 5) / 5 + (isOff(place, index) ? 60 : 0)
  );
  return { times, values, direction: 'both' };
}
const isOff = (place: number, index: number) => place === 1 && index >= 70 && index < 73;
const group = [0, 1, 2, 3].map((place) => buildMember(place));

function judge(members: readonly GroupMember[], method: PeerMethod = 'mad') {
  return finishWork(judgePeerGroup(members, { method, bandWidth: 5 }));
}
const getOutliers = (outlier: Uint8Array | undefined) =>
  [...(outlier ?? []).entries()].flatMap(([index, flag]) => (flag === 1 ? [index] : []));

describe.each(['mad', 'dbscan'] as const)('a group that is visible, judged by %s', (method) => {
  it('has the member that is off, in one incident that names the size of the group', () => {
    const verdicts = judge(group, method);
    expect(verdicts.map(({ detection }) => getOutliers(detection.outlier))).toEqual([[], [70, 71, 72], [], []]);
    expect(verdicts.map(({ incidents }) => incidents.length)).toEqual([0, 1, 0, 0]);
    expect(verdicts[1]?.incidents[0]).toMatchObject({
      from: 70 * minute,
      to: 72 * minute,
      finding: { kind: 'peers', members: 4 },
    });
  });

  it('is compared at the same time, also where its points lie beside one another', () => {
    const beside = [0, 1, 2, 3].map((place) => buildMember(place, place * 4_000));
    expect(judge(beside, method).map(({ detection }) => getOutliers(detection.outlier))).toEqual([
      [],
      [70, 71, 72],
      [],
      [],
    ]);
  });

  it('goes on without the points that are missing', () => {
    const [first, second, third, fourth] = group.map((member, place) =>
      place === 3 ? { ...member, times: member.times.slice(0, 71), values: member.values.slice(0, 71) } : member
    );
    const verdicts = judge(
      [first, second, third, fourth].flatMap((member) => member ?? []),
      method
    );
    expect(getOutliers(verdicts[1]?.detection.outlier)).toEqual([70, 71, 72]);
    expect(verdicts[3]?.detection.score).toHaveLength(71);
  });

  it('says of each member too few peers, where there are two of them', () => {
    for (const { detection, incidents } of judge(group.slice(0, 2), method)) {
      expect(detection.suitability).toEqual({ kind: 'unsuitable', reason: 'too_few_peers', members: 2, needed: 3 });
      expect(detection.score.every(Number.isNaN)).toBe(true);
      expect(incidents).toEqual([]);
    }
  });

  it('has no verdict on a member without values', () => {
    const empty = { ...buildMember(0), values: new Float64Array(length).fill(NaN) };
    const verdicts = judge([...group, empty], method);
    expect(verdicts[4]?.detection.suitability).toEqual({ kind: 'unsuitable', reason: 'no_values' });
    expect(getOutliers(verdicts[1]?.detection.outlier)).toEqual([70, 71, 72]);
  });
});

describe('a member of a group', () => {
  it('is off on the side alone that counts of it', () => {
    const [down, up] = (['down', 'up'] as const).map(
      (direction) => judge(group.map((member) => ({ ...member, direction })))[1]
    );
    expect([getOutliers(down?.detection.outlier), down?.detection.score[71]]).toEqual([[], 0]);
    expect(getOutliers(up?.detection.outlier)).toEqual([70, 71, 72]);
  });

  it('has a verdict on the last of several values at one time', () => {
    const [first, second, third] = group;
    if (first === undefined || second === undefined || third === undefined) {
      throw new Error('Three members are needed');
    }
    const twice = { ...first, times: Float64Array.of(0, 5_000, minute), values: Float64Array.of(1, 100, 100) };
    const [verdict] = judge([twice, second, third]);
    expect(verdict?.detection.score[0]).toBeNaN();
    expect(verdict?.detection.score[1]).not.toBeNaN();
  });
});

it('a group that falls in two camps is refused by DBSCAN and judged by MAD', () => {
  const camps = group.map((member, place) => ({
    ...member,
    values: member.values.map((_, index) => (place < 2 ? 0 : 100) + (index % 2) + place / 10),
  }));
  const suit = (method: PeerMethod) =>
    finishWork(judgePeerGroup(camps, { method, bandWidth: 1 })).map(({ detection }) => detection.suitability);
  expect(suit('dbscan')).toEqual(camps.map(() => ({ kind: 'unsuitable', reason: 'no_majority' })));
  expect(suit('mad').map(({ kind }) => kind)).toEqual(camps.map(() => 'suitable'));
});
