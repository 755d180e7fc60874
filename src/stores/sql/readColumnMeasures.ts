import type { SliceMeasures } from '../predictionLogStore';
import { readResult } from './readResult';
import type { SqlResult } from './sqlEngine';

const firstMeasure = 3;

/** The answer of `buildColumnMeasures`. */
export function readColumnMeasures(result: SqlResult, measures: number): SliceMeasures[] {
  const reader = readResult(result);
  const [windows, rows] = [0, 2].map((column) => reader.getNumbers(column));
  const columns = Array.from({ length: measures }, (_, index) => reader.getNumbers(firstMeasure + index));
  return reader.getTexts(1).map((segment, row) => ({
    window: windows?.[row] ?? 0,
    segment: segment ?? '',
    rows: rows?.[row] ?? 0,
    values: columns.map((values) => getFinite(values[row])),
  }));
}

function getFinite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
