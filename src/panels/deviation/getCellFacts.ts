import { formatValue } from '../../viz/format/formatValue';
import type { DeviationStrip } from './deviationStrip';

/** The point that a cell stands for: its only one, or the one that is furthest off. */
export interface CellFacts {
  name: string;
  time: number;
  verdict: number | undefined;
  ratio: number;
  value: string;
  /** Middle of the band and how far off is allowed. */
  expected: string;
}

export function getCellFacts({ rows, cells }: DeviationStrip, cell: number): CellFacts {
  const row = rows[cells.row[cell] ?? 0];
  const point = cells.sourceRow[cell] ?? 0;
  const at = (values: Float64Array | undefined) => values?.[point] ?? Number.NaN;
  const field = row?.series.valueField;
  const expected = at(row?.detection.expected);
  const half = at(row?.detection.upper) - expected;
  return {
    name: row?.series.name ?? '',
    time: row?.series.times[point] ?? cells.start[cell] ?? 0,
    verdict: cells.verdict[cell],
    ratio: cells.ratio[cell] ?? Number.NaN,
    value: formatValue(at(row?.series.values), field),
    expected: Number.isNaN(half)
      ? formatValue(expected, field)
      : `${formatValue(expected, field)} ± ${formatValue(half, field)}`,
  };
}
