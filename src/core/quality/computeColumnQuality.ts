import type { ColumnStatistics } from '../drift/driftTypes';
import { countAllRows } from '../drift/countAllRows';
import { countRows } from '../stats/samples/countRows';

/** Shares of a window's rows, 0 … 1; null where a check doesn't apply or there are no rows. */
export interface ColumnQuality {
  missing: number | null;
  /** Filled rows whose category the reference has never held. */
  unseen: number | null;
  /** Filled rows outside the reference's range. */
  outOfRange: number | null;
  infinite: number | null;
  constant: boolean | null;
  distinct: number | null;
}

/** Quality of a column's window beside its reference, from counts alone. O(distinct values). */
export function computeColumnQuality(reference: ColumnStatistics, current: ColumnStatistics): ColumnQuality {
  const rows = countAllRows(current);
  const none = { missing: null, unseen: null, outOfRange: null, infinite: null, constant: null, distinct: null };
  if (rows === 0) return none;
  const missing = current.missing / rows;
  if (current.type === 'categories') return { ...none, missing, ...getCategoryQuality(reference, current) };
  if (current.type === 'bins') return { ...none, missing };
  return { ...none, missing, infinite: current.infinite / rows, ...getNumberQuality(reference, current) };
}

type Categories = Extract<ColumnStatistics, { type: 'categories' }>;
type Values = Extract<ColumnStatistics, { type: 'values' }>;

function getCategoryQuality(reference: ColumnStatistics, current: Categories): Partial<ColumnQuality> {
  const present = current.categories.filter((_, i) => (current.counts[i] ?? 0) > 0);
  const constant = present.length === 0 ? null : present.length === 1;
  if (reference.type !== 'categories') return { constant, distinct: present.length };
  const known = new Set(reference.categories.filter((_, i) => (reference.counts[i] ?? 0) > 0));
  const filled = countRows(current.counts);
  const unseen = current.counts.reduce(
    (sum, count, i) => sum + (known.has(current.categories[i] ?? '') ? 0 : count),
    0
  );
  return { constant, distinct: present.length, unseen: filled > 0 ? unseen / filled : null };
}

function getNumberQuality(reference: ColumnStatistics, current: Values): Partial<ColumnQuality> {
  const distinct = current.values.length;
  const constant = distinct === 0 ? null : distinct === 1;
  const filled = countRows(current.counts);
  if (reference.type !== 'values' || reference.values.length === 0 || filled === 0) return { constant, distinct };
  const low = reference.values[0] ?? -Infinity;
  const high = reference.values.at(-1) ?? Infinity;
  const outside = current.counts.reduce(
    (sum, count, i) => sum + (isWithin(current.values[i] ?? NaN, low, high) ? 0 : count),
    0
  );
  return { constant, distinct, outOfRange: outside / filled };
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
