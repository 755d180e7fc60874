import { expect, it } from 'vitest';
import { cellVerdict } from './cellVerdict';
import { countByWindow } from './countByWindow';
import type { StripCells } from './stripCells';

it('counts rows that are out among those that could be judged, window by window', () => {
  const cells: StripCells = {
    offsets: Int32Array.of(0, 2, 4),
    row: Int32Array.of(0, 0, 1, 1),
    start: Float64Array.of(0, 10, 0, 10),
    end: Float64Array.of(10, 20, 10, 25),
    ratio: Float64Array.of(2, 0.1, 0.2, Number.NaN),
    verdict: Uint8Array.of(cellVerdict.out, cellVerdict.within, cellVerdict.within, cellVerdict.unknown),
    complete: Uint8Array.of(1, 1, 1, 1),
    source: new Uint16Array(4),
    sourceRow: new Int32Array(4),
  };
  expect(countByWindow(cells)).toEqual({ times: [0, 10], ends: [10, 25], out: [1, 0], judged: [2, 1] });
});
