import { computeMoments } from '../../stats/samples/computeMoments';
import type { FeatureColumn } from './featureColumn';
import type { FeatureEncoder } from './featureEncoder';

/**
 * Learns how a feature becomes a number: numbers as they are, missing ones the mean; categories their share of the reference
 * (0 for unseen ones), missing ones the most frequent. Then scaled to mean 0 and standard deviation 1. O(rows).
 */
export function fitFeatureEncoder(reference: FeatureColumn): FeatureEncoder {
  const toNumbers = reference.kind === 'numeric' ? fitNumbers(reference.values) : fitCategories(reference.values);
  const moments = computeMoments(withUnitCounts(toNumbers(reference)));
  const mean = moments?.mean ?? 0;
  const deviation = Math.sqrt(moments?.variance ?? 0) || 1;
  return { encode: (column) => toNumbers(column).map((value) => (value - mean) / deviation) };
}

type ToNumbers = (column: FeatureColumn) => Float64Array;

function withUnitCounts(values: Float64Array): { values: Float64Array; counts: Float64Array } {
  return { values, counts: new Float64Array(values.length).fill(1) };
}

function fitNumbers(values: ArrayLike<number | null>): ToNumbers {
  const known = Array.from(values).filter((value): value is number => value !== null && Number.isFinite(value));
  const mean = computeMoments(withUnitCounts(Float64Array.from(known)))?.mean ?? 0;
  return (column) =>
    Float64Array.from(column.values as ArrayLike<unknown>, (value) =>
      typeof value === 'number' && Number.isFinite(value) ? value : mean
    );
}

function fitCategories(values: ArrayLike<string | null>): ToNumbers {
  const counts = new Map<string, number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [mostFrequent = ''] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const missing = values.length - [...counts.values()].reduce((sum, count) => sum + count, 0);
  counts.set(mostFrequent, (counts.get(mostFrequent) ?? 0) + missing);
  return (column) =>
    Float64Array.from(column.values as ArrayLike<unknown>, (value) => {
      const name = typeof value === 'string' ? value : mostFrequent;
      return (counts.get(name) ?? 0) / Math.max(1, values.length);
    });
}
