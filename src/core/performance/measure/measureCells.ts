import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import { cellError } from '../interval/cellError';
import { normalInterval } from '../interval/normalInterval';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';

/** A metric of confusion counts with an interval by the delta method. */
export function measureCells(
  counts: BinaryCounts,
  metric: (counts: BinaryCounts) => number | null,
  range: { low?: number; high?: number } = {}
): Measurement {
  const value = metric(counts);
  const cells = [counts.truePositives, counts.falsePositives, counts.falseNegatives, counts.trueNegatives];
  const error = cellError(cells, (held) =>
    metric({
      truePositives: held[0] ?? 0,
      falsePositives: held[1] ?? 0,
      falseNegatives: held[2] ?? 0,
      trueNegatives: held[3] ?? 0,
    })
  );
  return buildMeasurement(value, normalInterval(value, error, range));
}
