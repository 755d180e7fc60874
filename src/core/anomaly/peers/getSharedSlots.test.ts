import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getSharedSlots } from './getSharedSlots';

const day = 86_400_000;
const read = (...times: number[][]) => {
  const { count, slots } = getSharedSlots(times.map((own) => Float64Array.from(own)));
  return { count, slots: slots.map((own) => [...own]) };
};

describe('points of several series', () => {
  it('over the same times belong together by row, however irregular these are', () => {
    const months = [0, 31, 59, 90, 120].map((days) => days * day);
    expect(read(months, months)).toEqual({
      count: 5,
      slots: [
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 4],
      ],
    });
  });

  it('that lie beside one another belong together within half a step', () => {
    const times = [0, 60, 120, 180];
    const late = [3, 56, 125, 182];
    expect(read(times, late).slots[1]).toEqual([0, 1, 2, 3]);
  });

  it('leave out the slots that nobody has a point in', () => {
    expect(read([0, 60, 120, 1e12], [0, 60, 120])).toEqual({
      count: 4,
      slots: [
        [0, 1, 2, 3],
        [0, 1, 2],
      ],
    });
  });

  it('without a time belong nowhere', () => {
    expect(read([0, 60, NaN], [0, 60, NaN]).slots[0]).toEqual([0, 1, NaN]);
    expect(read([0, 60, NaN], [0, 60, 120]).slots[0]).toEqual([0, 1, NaN]);
  });

  it('of which there are none have no slots', () => {
    expect(read()).toEqual({ count: 0, slots: [] });
    expect(read([], [5])).toEqual({ count: 1, slots: [[], [0]] });
  });

  it('are in the order of time in each series', () => {
    const times = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(times, times, (left, right) => {
        const sorted = [left, right].map((own) => Float64Array.from(own).sort());
        const { count, slots } = getSharedSlots(sorted);
        for (const own of slots) {
          own.forEach((slot, index) => {
            expect(slot).toBeGreaterThanOrEqual(own[index - 1] ?? 0);
            expect(slot).toBeLessThan(count);
          });
        }
      })
    );
  });
});
