import { buildStripCells, type LooseCells } from '../strip/buildStripCells';
import { completeness } from './completeness';
import type { DriftGrid, DriftRow } from './driftGrid';
import type { LooseDriftCells } from './looseDriftCells';

/**
 * Joins the cells of all sources into one grid. A row is a column of a model, version and segment; two methods of the
 * same column become two rows only where they would otherwise claim the same window.
 */
export function buildDriftGrid(parts: readonly LooseDriftCells[], rangeEnd: number): DriftGrid {
  const grid = joinParts(parts, getRowKey, rangeEnd);
  const given = parts.reduce((sum, part) => sum + part.start.filter((time) => !Number.isNaN(time)).length, 0);
  if (grid.cells.start.length === given) {
    return grid;
  }
  return joinParts(parts, (row) => [...getRowKey(row), row.method], rangeEnd);
}

function getRowKey({ model, version, segment, column }: DriftRow): string[] {
  return [model, version, segment, column];
}

function joinParts(
  parts: readonly LooseDriftCells[],
  getKey: (row: DriftRow) => string[],
  rangeEnd: number
): DriftGrid {
  const total = parts.reduce((sum, part) => sum + part.row.length, 0);
  const cells = allocate(total);
  const rows: DriftRow[] = [];
  const rowOf = new Map<string, number>();
  let at = 0;
  parts.forEach((part, source) => {
    const places = part.rows.map((row) => placeRow(row, JSON.stringify(getKey(row)), rows, rowOf));
    copyPart(part, places, source, cells, at);
    at += part.row.length;
  });
  const sorted = buildStripCells(rows.length, cells, rangeEnd);
  sorted.complete = sorted.complete.map((said, cell) =>
    said === completeness.unsaid ? Number((sorted.end[cell] ?? 0) <= rangeEnd) : said
  );
  return { rows, cells: sorted, sources: parts.map((part) => part.source) };
}

function placeRow(row: DriftRow, key: string, rows: DriftRow[], rowOf: Map<string, number>): number {
  const known = rowOf.get(key);
  if (known !== undefined) {
    return known;
  }
  rowOf.set(key, rows.length);
  rows.push(row);
  return rows.length - 1;
}

function allocate(length: number): LooseCells {
  return {
    row: new Int32Array(length),
    start: new Float64Array(length),
    end: new Float64Array(length),
    ratio: new Float64Array(length),
    verdict: new Uint8Array(length),
    complete: new Uint8Array(length),
    source: new Uint16Array(length),
    sourceRow: new Int32Array(length),
  };
}

function copyPart(part: LooseDriftCells, places: number[], source: number, cells: LooseCells, at: number): void {
  cells.start.set(part.start, at);
  cells.end.set(part.end, at);
  cells.ratio.set(part.ratio, at);
  cells.verdict.set(part.verdict, at);
  cells.complete.set(part.complete, at);
  cells.source.fill(source, at, at + part.row.length);
  for (let row = 0; row < part.row.length; row++) {
    cells.row[at + row] = places[part.row[row] ?? 0] ?? 0;
    cells.sourceRow[at + row] = row;
  }
}
