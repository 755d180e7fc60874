import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import { divide } from '../divide';
import type { CellValues } from './binaryOutcomes';
import { measureCells } from './measureCells';
import type { Measurement } from './measurement';

/** What a prediction was worth on average, by the value of its confusion cell. Null without rows. */
export function measureValue(confusion: BinaryCounts, values: CellValues): Measurement {
  return measureCells(confusion, (c) =>
    divide(
      c.truePositives * values.truePositive +
        c.falsePositives * values.falsePositive +
        c.falseNegatives * values.falseNegative +
        c.trueNegatives * values.trueNegative,
      c.truePositives + c.falsePositives + c.falseNegatives + c.trueNegatives
    )
  );
}
