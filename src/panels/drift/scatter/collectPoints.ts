import type { Importance } from '../../../viz/drift/readImportance';
import { cellVerdict, type CellVerdict } from '../../../viz/strip/cellVerdict';
import type { DriftStrip } from '../driftStrip';

/** A column at its latest window: how much it matters, and how far it has drifted. */
export interface ScatterPoint {
  row: number;
  cell: number;
  importance: number;
  /** 0 where it can't be told. */
  ratio: number;
  verdict: CellVerdict;
}

/** The rows that have an importance and a latest window, in order of importance. */
export function collectPoints(strip: DriftStrip, order: Int32Array, importance: Importance): ScatterPoint[] {
  const { rows, cells } = strip.grid;
  return Array.from(order)
    .flatMap((row): ScatterPoint[] => {
      const cell = strip.summaries[row]?.latest ?? -1;
      const subject = rows[row];
      const value = subject === undefined ? Number.NaN : importance.get(subject);
      if (cell === -1 || Number.isNaN(value)) {
        return [];
      }
      const ratio = cells.ratio[cell] ?? Number.NaN;
      const verdict = Object.values(cellVerdict).find((known) => known === cells.verdict[cell]) ?? cellVerdict.none;
      return [{ row, cell, importance: value, ratio: Number.isNaN(ratio) ? 0 : ratio, verdict }];
    })
    .sort((a, b) => a.importance - b.importance || a.ratio - b.ratio);
}
