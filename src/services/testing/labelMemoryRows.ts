import type { LabelSource } from '../../stores/outcomeCounts';
import type { MemoryRow } from './buildMemoryStore';
import { memoryLabelColumns } from './memoryLabelColumns';

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
    [memoryLabelColumns.label]: (row && isKnown(row) ? row[column] : null) ?? null,
    [memoryLabelColumns.arrival]: (row && arrival !== undefined ? row[arrival] : null) ?? null,
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
