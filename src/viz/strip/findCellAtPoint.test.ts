import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStrip } from '../../../test/browser/buildStrip';
import { collectBars } from './collectBars';
import { findCellAt } from './findCellAt';
import { findCellAtPoint } from './findCellAtPoint';

const order = Int32Array.of(1, 0);
const { cells } = buildStrip({ a: [0, 0, 0, 0], b: [2, 0, 0, 0] });
const surface = { width: 400, from: 0, to: 40, rowHeight: 20, scrollTop: 0 };
const find = (x: number, y: number, more = {}) => findCellAtPoint(cells, order, { ...surface, ...more }, x, y);

describe('the cell under the pointer', () => {
  it('is the window at that time in the row at that height', () => {
    expect(find(150, 30)).toEqual({ place: 1, cell: 1 });
    expect(find(399, 5)).toEqual({ place: 0, cell: 7 });
  });

  it('follows the scroll position', () => {
    expect(find(150, 5, { scrollTop: 20 })).toEqual({ place: 1, cell: 1 });
  });

  it('is none outside rows, windows and plot', () => {
    expect(find(150, 45)).toBeUndefined();
    expect(find(-1, 5)).toBeUndefined();
    expect(find(401, 5)).toBeUndefined();
    expect(find(100, 5, { from: 1000, to: 1040 })).toBeUndefined();
    expect(find(10, 5, { width: 0 })).toBeUndefined();
  });

  it('is the worst one where a pixel holds several', () => {
    const found = find(1, 5, { width: 4 });
    expect(found).toEqual({ place: 0, cell: 4 });
  });
});

it('a time is found in the window that holds it and in no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 60 }), (time) => {
      const cell = findCellAt(cells, 0, time);
      expect(cell).toBe(time < 0 || time >= 40 ? -1 : Math.floor(time / 10));
    })
  );
});

describe('bars', () => {
  const viewport = {
    left: 100,
    top: 0,
    width: 400,
    height: 40,
    pixelRatio: 1,
    from: 0,
    to: 40,
    rowHeight: 20,
    scrollTop: 0,
  };

  it('are drawn for the rows on screen alone', () => {
    expect(collectBars(cells, order, { ...viewport, height: 20 }).cell).toEqual([4, 5, 6, 7]);
    expect(collectBars(cells, order, { ...viewport, height: 20, scrollTop: 20 }).cell).toEqual([0, 1, 2, 3]);
  });

  it('are drawn for the windows in the range alone, cut at its ends', () => {
    const bars = collectBars(cells, Int32Array.of(0), { ...viewport, from: 5, to: 15 });
    expect(bars.cell).toEqual([0, 1]);
    expect(bars.x).toEqual([100, 300]);
  });

  it('stand at their windows’ times', () => {
    expect(collectBars(cells, Int32Array.of(0), viewport).x).toEqual([100, 200, 300, 400]);
  });

  it('too narrow to be seen share one that shows the worst of them', () => {
    const { cells: many } = buildStrip({
      row: Array.from({ length: 1000 }, (_, window) => (window === 503 ? 4 : 0.1)),
    });
    const bars = collectBars(many, Int32Array.of(0), { ...viewport, to: 10_000, width: 100 });
    expect(bars.cell.length).toBeLessThanOrEqual(51);
    expect(bars.cell).toContain(503);
    expect(Math.min(...bars.width)).toBeGreaterThanOrEqual(1);
  });

  it('of a thousand rows by five hundred windows are no more than what is on screen', () => {
    const row = Array.from({ length: 500 }, () => 0.5);
    const { cells: all } = buildStrip(
      Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`r${index}`, row]))
    );
    const bars = collectBars(
      all,
      Int32Array.from({ length: 1000 }, (_, index) => index),
      { ...viewport, to: 5000, height: 400, scrollTop: 9000 }
    );
    expect(bars.cell.length).toBeLessThanOrEqual(21 * 200);
    expect(all.row[bars.cell[0] ?? 0]).toBe(450);
  });
});
