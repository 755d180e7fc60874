import { getStep } from '../../core/series/getStep';
import { buildStripCells } from '../strip/buildStripCells';
import { cellVerdict } from '../strip/cellVerdict';
import type { StripCells } from '../strip/stripCells';
import type { DeviationRow } from './deviationRow';

/** Cells a row at most: more than a screen has pixels to tell apart. */
const mostCells = 250;

interface Cell {
  row: number;
  start: number;
  end: number;
  ratio: number;
  verdict: number;
  point: number;
}

/** Deviation rows as cells: one a point, or the worst point of a stretch where there are more than fit. */
export function buildDeviationCells(rows: readonly DeviationRow[], range: { from: number; to: number }): StripCells {
  const cells = rows.flatMap((row, index) => buildRowCells(row, index, range));
  const pick = (name: 'start' | 'end' | 'ratio') => Float64Array.from(cells, (cell) => cell[name]);
  return buildStripCells(
    rows.length,
    {
      row: Int32Array.from(cells, (cell) => cell.row),
      start: pick('start'),
      end: pick('end'),
      ratio: pick('ratio'),
      verdict: Uint8Array.from(cells, (cell) => cell.verdict),
      complete: Uint8Array.from(cells, (cell) => Number(rows[cell.row]?.open !== cell.point)),
      source: new Uint16Array(cells.length),
      sourceRow: Int32Array.from(cells, (cell) => cell.point),
    },
    range.to
  );
}

function buildRowCells(
  { series: { times }, detection: { score, outlier } }: DeviationRow,
  row: number,
  { from, to }: { from: number; to: number }
): Cell[] {
  const { median } = getStep(times);
  const step = Number.isNaN(median) ? (to - from) / mostCells : median;
  const width = step * Math.max(1, Math.ceil((to - from) / step / mostCells));
  const byStart = new Map<number, Cell>();
  times.forEach((time, point) => {
    if (Number.isNaN(time) || time < from - step || time > to) {
      return;
    }
    const start = width === step ? time : Math.floor(time / width) * width;
    const value = score[point] ?? Number.NaN;
    const known = byStart.get(start);
    const isOut = outlier[point] === 1;
    if (known === undefined) {
      byStart.set(start, { row, start, end: start + width, ratio: value, verdict: getVerdict(value, isOut), point });
    } else if (value > known.ratio || Number.isNaN(known.ratio)) {
      known.ratio = value;
      known.point = point;
      known.verdict = isOut || known.verdict === cellVerdict.out ? cellVerdict.out : getVerdict(value, isOut);
    }
  });
  return [...byStart.values()];
}

function getVerdict(score: number, isOut: boolean): number {
  return isOut ? cellVerdict.out : Number.isNaN(score) ? cellVerdict.unknown : cellVerdict.within;
}
