import { computeMoments } from '../../core/stats/samples/computeMoments';
import { computeQuantiles } from '../../core/stats/samples/computeQuantiles';
import { buildValueCounts } from '../../core/stats/samples/buildValueCounts';
import type { ColumnMeasure } from '../../stores/predictionLogStore';
import type { MemoryRow } from './buildMemoryStore';

/** One measure of rows in memory. */
export function measureRows(rows: readonly MemoryRow[], measure: ColumnMeasure): number | null {
  const filled = rows.map((row) => row[measure.column] ?? null).filter((value) => value !== null);
  const sample = buildValueCounts(filled.map((value) => (typeof value === 'number' ? value : null)));
  const moments = computeMoments(sample);
  switch (measure.kind) {
    case 'filled':
      return filled.length;
    case 'distinct':
      return new Set(filled).size;
    case 'not_numbers':
      return filled.filter((value) => Number.isNaN(Number(value))).length;
    case 'mean':
      return moments?.mean ?? null;
    case 'mean_magnitude':
      return computeMoments({ ...sample, values: sample.values.map(Math.abs) })?.mean ?? null;
    case 'deviation':
      return moments === null ? null : Math.sqrt(moments.variance);
    case 'minimum':
      return sample.values[0] ?? null;
    case 'maximum':
      return sample.values.at(-1) ?? null;
    case 'quantile':
      return computeQuantiles(sample, [measure.share])[0] ?? null;
  }
}
