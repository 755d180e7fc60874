import type { ColumnMeasure } from '../../../stores/predictionLogStore';
import type { CheckDefinition } from '../qualityReading';
import { readMeasures } from '../readMeasures';

const statistics: Record<string, (column: string) => ColumnMeasure> = {
  mean: (column) => ({ kind: 'mean', column }),
  deviation: (column) => ({ kind: 'deviation', column }),
  minimum: (column) => ({ kind: 'minimum', column }),
  median: (column) => ({ kind: 'quantile', column, share: 0.5 }),
  maximum: (column) => ({ kind: 'maximum', column }),
};

/** Summary statistics of numbers, each within limits learnt from the reference's windows. */
export const summaryCheck: CheckDefinition = {
  kinds: ['numeric'],
  needsReference: false,
  parts: Object.keys(statistics),
  prepare: (request) =>
    Promise.resolve({
      bounds: { lowest: -Infinity, highest: Infinity },
      remarks: [],
      read: readMeasures(
        request,
        Object.entries(statistics).map(([check, measure]) => ({
          check,
          measures: ({ name }) => [measure(name)],
          getValue: ([value]) => value ?? null,
        }))
      ),
    }),
};
