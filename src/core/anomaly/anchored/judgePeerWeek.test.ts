import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMark } from '../feedback/getMark';
import { getAnchor } from './getAnchor';
import { judgePeerWeek, type AnchoredPeerOptions, type PeerMember } from './judgePeerWeek';
import type { WeekVerdict } from './weekVerdict';
import { weekMs } from './weekMs';

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 5);
const week = { anchor: start + weekMs, until: start + 2 * weekMs };
const options: AnchoredPeerOptions = {
  method: 'mad',
  bandWidth: 5,
  direction: 'both',
  step: hour,
  lookBack: weekMs,
  exclude: [],
};
const atOnce = () => Promise.resolve();

/** Hourly points that all move together, each member's some minutes into the hour; the second one is off for three hours. */
const offAt = start + weekMs + 50 * hour;
function buildMember(place: number): PeerMember {
  const times = Float64Array.from({ length: 336 }, (_, index) => start + index * hour + place * 60_000);
  const values = times.map((time, index) => {
    const isOff = place === 1 && time >= offAt && time < offAt + 3 * hour;
    return 100 + 40 * Math.sin(index / 4) + ((index * 7 + place * 3) % 5) / 5 + (isOff ? 60 : 0);
  });
  return { times, values, exclude: [] };
}
const group = [0, 1, 2, 3].map(buildMember);

function getOutliers({ times, detection }: WeekVerdict): number[] {
  return Array.from(times).filter((_, index) => detection.outlier[index] === 1);
}

describe.each(['mad', 'dbscan'] as const)('a week of a group judged by %s', (method) => {
  const chosen = { ...options, method };

  it('finds the member that is off, in one incident that names the size of its group', async () => {
    const verdicts = await judgePeerWeek(group, week, chosen, atOnce);
    expect(verdicts.map(({ incidents }) => incidents.length)).toEqual([0, 1, 0, 0]);
    const [incident] = verdicts[1]?.incidents ?? [];
    expect(incident).toMatchObject({
      from: offAt + 60_000,
      to: offAt + 2 * hour + 60_000,
      finding: { kind: 'peers', members: 4 },
    });
    expect(incident && getMark(incident)).toMatchObject({ side: 'above', kind: 'band' });
  });

  it('is the same wherever somebody stops looking', async () => {
    const whole = await judgePeerWeek(group, week, chosen, atOnce);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: weekMs }), async (length) => {
        const part = await judgePeerWeek(group, { ...week, until: week.anchor + length }, chosen, atOnce);
        part.forEach(({ times, detection }, member) => {
          const { detection: all } = whole[member] ?? {};
          for (const key of ['score', 'lower', 'upper', 'outlier'] as const) {
            expect([...detection[key]]).toEqual([...(all?.[key].subarray(0, times.length) ?? [])]);
          }
        });
      }),
      { numRuns: 40 }
    );
  });

  it('does not depend on a past beyond the look-back', async () => {
    const longer = group.map(({ times, values }) => ({
      times: Float64Array.of(start - 5 * hour, ...times),
      values: Float64Array.of(9000, ...values),
      exclude: [],
    }));
    const [verdict] = await judgePeerWeek(longer, week, chosen, atOnce);
    const [expected] = await judgePeerWeek(group, week, chosen, atOnce);
    expect(verdict).toEqual(expected);
  });

  it('gives no verdict on what is excluded, of one member or of all', async () => {
    const stretch = { from: offAt, to: offAt + 3 * hour };
    const own = group.map((member, place) => (place === 1 ? { ...member, exclude: [stretch] } : member));
    const [other, silent] = await judgePeerWeek(own, week, chosen, atOnce);
    expect(silent && getOutliers(silent)).toEqual([]);
    const within = other?.times.findIndex((time) => time >= offAt) ?? -1;
    expect(other?.detection.score[within]).not.toBeNaN();
    const all = await judgePeerWeek(group, week, { ...chosen, exclude: [stretch] }, atOnce);
    expect(all[0]?.detection.score[within]).toBeNaN();
  });

  it('is refused where the group is too small, with its size', async () => {
    const verdicts = await judgePeerWeek(group.slice(0, 2), week, chosen, atOnce);
    for (const { refusal, detection } of verdicts) {
      expect(refusal).toEqual({ kind: 'unsuitable', reason: 'too_few_peers', members: 2, needed: 3 });
      expect(detection.score.every(Number.isNaN)).toBe(true);
    }
  });
});

describe('a group in two camps', () => {
  it('is refused by DBSCAN, and judged by MAD', async () => {
    const camps = group.map((member, place) => ({
      ...member,
      values: member.values.map((_, index) => (place < 2 ? 0 : 100) + (index % 2) + place / 10),
    }));
    const narrow = { ...options, bandWidth: 1 };
    const [dense] = await judgePeerWeek(camps, week, { ...narrow, method: 'dbscan' }, atOnce);
    expect(dense?.refusal).toEqual({ kind: 'unsuitable', reason: 'no_majority' });
    const [mad] = await judgePeerWeek(camps, week, narrow, atOnce);
    expect(mad?.refusal).toBeUndefined();
  });
});

describe('two values in one step', () => {
  it('leave the earlier one without a verdict', async () => {
    const [first, ...others] = group;
    const at = getAnchor(week.anchor) + 10 * hour;
    const index = first?.times.indexOf(at) ?? -1;
    const times = Float64Array.from(first?.times ?? []);
    times[index + 1] = at + 60_000;
    const [verdict] = await judgePeerWeek(
      [{ times, values: first?.values ?? times, exclude: [] }, ...others],
      week,
      options,
      atOnce
    );
    const place = verdict?.times.indexOf(at) ?? -1;
    expect(verdict?.detection.score[place]).toBeNaN();
    expect(verdict?.detection.score[place + 1]).not.toBeNaN();
  });
});
