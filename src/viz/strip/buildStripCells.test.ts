import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStripCells, type LooseCells } from './buildStripCells';

interface Cell {
  row: number;
  start: number;
  end?: number;
  ratio?: number;
}

function toLoose(cells: readonly Cell[]): LooseCells {
  return {
    row: Int32Array.from(cells, ({ row }) => row),
    start: Float64Array.from(cells, ({ start }) => start),
    end: Float64Array.from(cells, ({ end = Number.NaN }) => end),
    ratio: Float64Array.from(cells, ({ ratio = 0 }) => ratio),
    verdict: new Uint8Array(cells.length).fill(1),
    complete: new Uint8Array(cells.length).fill(1),
    source: new Uint16Array(cells.length),
    sourceRow: Int32Array.from(cells, (_, index) => index),
  };
}

describe('buildStripCells', () => {
  it('keeps every distinct window once, row after row and rising in time, whatever the order given', () => {
    const cells = fc.array(fc.record({ row: fc.integer({ min: 0, max: 4 }), start: fc.integer({ min: 0, max: 30 }) }));
    fc.assert(
      fc.property(cells, (given) => {
        const built = buildStripCells(5, toLoose(given), 100);
        const found = Array.from(built.start, (start, cell) => `${built.row[cell]} ${start}`);
        const expected = [...new Set(given.map(({ row, start }) => `${row} ${start}`))].sort((a, b) => {
          const [rowA = 0, startA = 0] = a.split(' ').map(Number);
          const [rowB = 0, startB = 0] = b.split(' ').map(Number);
          return rowA - rowB || startA - startB;
        });
        expect(found).toEqual(expected);
        for (let row = 0; row < 5; row++) {
          const own = Array.from(built.row.subarray(built.offsets[row], built.offsets[row + 1]));
          expect(own.every((value) => value === row)).toBe(true);
        }
      })
    );
  });

  it('lets the last of several answers for the same window stand', () => {
    const built = buildStripCells(
      1,
      toLoose([
        { row: 0, start: 5, ratio: 1 },
        { row: 0, start: 5, ratio: 2 },
      ]),
      10
    );
    expect(Array.from(built.ratio)).toEqual([2]);
    expect(Array.from(built.sourceRow)).toEqual([1]);
  });

  it('leaves out cells without a time', () => {
    expect(
      buildStripCells(
        1,
        toLoose([
          { row: 0, start: Number.NaN },
          { row: 0, start: 1 },
        ]),
        10
      ).start
    ).toHaveLength(1);
  });

  it('ends a window where the next one starts when the data give no ends', () => {
    const built = buildStripCells(1, toLoose([0, 10, 20, 30].map((start) => ({ row: 0, start }))), 100);
    expect(Array.from(built.end)).toEqual([10, 20, 30, 40]);
  });

  it('leaves a missing window empty instead of stretching the one before it', () => {
    const built = buildStripCells(1, toLoose([0, 10, 20, 50, 60].map((start) => ({ row: 0, start }))), 100);
    expect(Array.from(built.end)).toEqual([10, 20, 30, 60, 70]);
  });

  it('ends a lone window at the end of the range', () => {
    expect(Array.from(buildStripCells(1, toLoose([{ row: 0, start: 40 }]), 100).end)).toEqual([100]);
  });

  it('keeps ends that the data give', () => {
    const built = buildStripCells(
      1,
      toLoose([
        { row: 0, start: 0, end: 7 },
        { row: 0, start: 10 },
      ]),
      100
    );
    expect(Array.from(built.end)).toEqual([7, 20]);
  });
});
