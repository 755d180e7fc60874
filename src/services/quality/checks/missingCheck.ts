import type { CheckDefinition } from '../qualityReading';
import { readMeasures } from '../readMeasures';
import { shareBounds } from '../shareBounds';

/** Share of rows without a value. */
export const missingCheck: CheckDefinition = {
  kinds: ['numeric', 'categorical'],
  needsReference: false,
  prepare: (request) =>
    Promise.resolve({
      bounds: shareBounds,
      remarks: [],
      read: readMeasures(request, [
        {
          check: 'missing',
          measures: ({ name }) => [{ kind: 'filled', column: name }],
          getValue: ([filled], rows) => (rows - (filled ?? 0)) / rows,
        },
      ]),
    }),
};
