import { buildStripCells } from '../../src/viz/strip/buildStripCells';
import { cellVerdict } from '../../src/viz/strip/cellVerdict';
import type { StripCells } from '../../src/viz/strip/stripCells';

/** Windows of ten milliseconds, one after the other. */
const width = 10;

/** Strip cells from ratios by row name; null can't be told. `open` tells from which window on a row hasn't ended. */
export function buildStrip(
  rows: Record<string, Array<number | null>>,
  open: Record<string, number> = {}
): { cells: StripCells; names: string[] } {
  const names = Object.keys(rows);
  const flat = names.flatMap((name, row) =>
    (rows[name] ?? []).map((ratio, window) => ({ row, window, ratio, isOpen: window >= (open[name] ?? Infinity) }))
  );
  const cells = buildStripCells(
    names.length,
    {
      row: Int32Array.from(flat, ({ row }) => row),
      start: Float64Array.from(flat, ({ window }) => window * width),
      end: Float64Array.from(flat, ({ window }) => (window + 1) * width),
      ratio: Float64Array.from(flat, ({ ratio }) => ratio ?? Number.NaN),
      verdict: Uint8Array.from(flat, ({ ratio }) =>
        ratio === null ? cellVerdict.unknown : ratio >= 1 ? cellVerdict.out : cellVerdict.within
      ),
      complete: Uint8Array.from(flat, ({ isOpen }) => (isOpen ? 0 : 1)),
      source: new Uint16Array(flat.length),
      sourceRow: Int32Array.from(flat, (_, index) => index),
    },
    Number.POSITIVE_INFINITY
  );
  return { cells, names };
}
