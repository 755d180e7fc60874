import type { CheckDefinition } from '../qualityReading';
import { measureWhole } from '../measureWhole';
import { readMeasures } from '../readMeasures';
import { shareBounds } from '../shareBounds';
import { zeroLimit } from '../zeroLimit';

/** 1 where a column holds one value only. A column that is constant in the reference may be. */
export const constantCheck: CheckDefinition = {
  kinds: ['numeric', 'categorical'],
  needsReference: false,
  async prepare(request) {
    const known = await measureWhole(request, (column) => [{ kind: 'distinct', column }]);
    return {
      bounds: shareBounds,
      remarks: [],
      getLimits: (column) => (known.get(column)?.[0] === 1 ? { lower: null, upper: 1 } : zeroLimit),
      read: readMeasures(request, [
        {
          check: 'constant',
          measures: ({ name }) => [{ kind: 'distinct', column: name }],
          getValue: ([distinct]) => (distinct === 0 ? null : distinct === 1 ? 1 : 0),
        },
      ]),
    };
  },
};
