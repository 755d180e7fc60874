import type { LabelSource } from '../../stores/outcomeCounts';
import type { MemoryRow } from './buildMemoryStore';

/** Columns that `labelMemoryRows` adds. */
export const memoryLabel = 'plumbline label';
export const memoryArrival = 'plumbline arrival';

/** Rows with their label and its time beside them, as far as it is known; `others` are the rows of a log of labels. */
export function labelMemoryRows(
  rows: readonly MemoryRow[],
  others: readonly MemoryRow[] | undefined,
  { column, arrival, knownBy, join }: LabelSource
): MemoryRow[] {
  const isKnown = (row: MemoryRow): boolean => {
    const moment = arrival === undefined ? null : (row[arrival] ?? null);
    return knownBy === null || moment === null || Number(moment) <= knownBy;
  };
  const getAdded = (row: MemoryRow | undefined): MemoryRow => ({
    [memoryLabel]: (row && isKnown(row) ? row[column] : null) ?? null,
    [memoryArrival]: (row && arrival !== undefined ? row[arrival] : null) ?? null,
  });
  if (!join || !others) {
    return rows.map((row) => ({ ...row, ...getAdded(row) }));
  }
  const sorted = others
    .filter((row) => isKnown(row) && (row[column] ?? null) !== null)
    .sort((a, b) => Number(a[arrival ?? column]) - Number(b[arrival ?? column]));
  const byId = new Map(sorted.map((row) => [String(row[join.id]), row]));
  return rows.map((row) => ({ ...row, ...getAdded(byId.get(String(row[join.logId]))) }));
}
