import type { StripCells } from './stripCells';

/** A gap of more than this many usual steps is a missing window, not a long one. */
const longestStep = 1.5;

/** Fills NaN ends in place: a window lasts until the next one starts, or the row's usual step where that one is missing. */
export function inferWindowEnds(cells: StripCells, rangeEnd: number): void {
  if (!cells.end.some((end) => Number.isNaN(end))) {
    return;
  }
  const usual = getMedianStep(cells, 0, cells.start.length);
  for (let row = 0; row + 1 < cells.offsets.length; row++) {
    const from = cells.offsets[row] ?? 0;
    const to = cells.offsets[row + 1] ?? 0;
    const own = getMedianStep(cells, from, to);
    fillRow(cells, from, to, Number.isNaN(own) ? usual : own, rangeEnd);
  }
}

function fillRow({ start, end }: StripCells, from: number, to: number, step: number, rangeEnd: number): void {
  for (let cell = from; cell < to; cell++) {
    if (!Number.isNaN(end[cell])) {
      continue;
    }
    const begin = start[cell] ?? 0;
    const following = cell + 1 < to ? (start[cell + 1] ?? Number.NaN) : Number.NaN;
    if (Number.isNaN(step)) {
      end[cell] = Math.max(rangeEnd, begin + 1);
    } else {
      end[cell] = following - begin <= step * longestStep ? following : begin + step;
    }
  }
}

function getMedianStep({ start, row }: StripCells, from: number, to: number): number {
  const steps: number[] = [];
  for (let cell = from + 1; cell < to; cell++) {
    if (row[cell] === row[cell - 1]) {
      steps.push((start[cell] ?? 0) - (start[cell - 1] ?? 0));
    }
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Number.NaN;
}
