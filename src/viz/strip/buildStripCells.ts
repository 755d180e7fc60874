import { inferWindowEnds } from './inferWindowEnds';
import type { StripCells } from './stripCells';

/** Cells in any order. A NaN `start` leaves the cell out; a NaN `end` is inferred from the row's other windows. */
export type LooseCells = Omit<StripCells, 'offsets'>;

/** Sorts cells by row and start. Of several with equal row and start the last one given stays. Linear in cells when each row's are sorted already. */
export function buildStripCells(rowCount: number, cells: LooseCells, rangeEnd: number): StripCells {
  const order = dropRepeats(sortByRowAndStart(rowCount, cells), cells);
  const offsets = new Int32Array(rowCount + 1);
  for (const cell of order) {
    offsets[(cells.row[cell] ?? 0) + 1] = (offsets[(cells.row[cell] ?? 0) + 1] ?? 0) + 1;
  }
  for (let row = 0; row < rowCount; row++) {
    offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  }
  const sorted: StripCells = {
    offsets,
    row: pick(cells.row, order, new Int32Array(order.length)),
    start: pick(cells.start, order, new Float64Array(order.length)),
    end: pick(cells.end, order, new Float64Array(order.length)),
    ratio: pick(cells.ratio, order, new Float64Array(order.length)),
    verdict: pick(cells.verdict, order, new Uint8Array(order.length)),
    complete: pick(cells.complete, order, new Uint8Array(order.length)),
    source: pick(cells.source, order, new Uint16Array(order.length)),
    sourceRow: pick(cells.sourceRow, order, new Int32Array(order.length)),
  };
  inferWindowEnds(sorted, rangeEnd);
  return sorted;
}

type Column = Int32Array | Float64Array | Uint8Array | Uint16Array;

function pick<T extends Column>(from: T, order: Int32Array, to: T): T {
  for (let place = 0; place < order.length; place++) {
    to[place] = from[order[place] ?? 0] ?? 0;
  }
  return to;
}

/** A counting sort by row, which keeps the order inside a row, then a sort of those rows that aren't rising in time. */
function sortByRowAndStart(rowCount: number, { row, start }: LooseCells): Int32Array {
  const next = new Int32Array(rowCount + 1);
  let kept = 0;
  for (let cell = 0; cell < row.length; cell++) {
    if (!Number.isNaN(start[cell])) {
      next[(row[cell] ?? 0) + 1] = (next[(row[cell] ?? 0) + 1] ?? 0) + 1;
      kept++;
    }
  }
  for (let index = 1; index <= rowCount; index++) {
    next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0);
  }
  const offsets = next.slice();
  const order = new Int32Array(kept);
  for (let cell = 0; cell < row.length; cell++) {
    if (!Number.isNaN(start[cell])) {
      const place = next[row[cell] ?? 0] ?? 0;
      order[place] = cell;
      next[row[cell] ?? 0] = place + 1;
    }
  }
  for (let index = 0; index < rowCount; index++) {
    sortRising(order.subarray(offsets[index], offsets[index + 1]), start);
  }
  return order;
}

function sortRising(order: Int32Array, start: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    if ((start[order[place] ?? 0] ?? 0) < (start[order[place - 1] ?? 0] ?? 0)) {
      order.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
      return;
    }
  }
}

function dropRepeats(order: Int32Array, { row, start }: LooseCells): Int32Array {
  return order.filter((cell, place) => {
    const following = order[place + 1];
    return following === undefined || row[following] !== row[cell] || start[following] !== start[cell];
  });
}
