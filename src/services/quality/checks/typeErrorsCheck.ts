import type { ColumnMeasure } from '../../../stores/predictionLogStore';
import { getPhysicalTypes } from '../getPhysicalTypes';
import { measureWhole } from '../measureWhole';
import type { CheckDefinition, CheckRequest } from '../qualityReading';
import { readMeasures } from '../readMeasures';
import { shareBounds } from '../shareBounds';
import { zeroLimit } from '../zeroLimit';

/** Share of filled rows whose text isn't a number, in columns that hold nothing but numbers in the reference. */
export const typeErrorsCheck: CheckDefinition = {
  kinds: ['numeric', 'categorical'],
  needsReference: true,
  async prepare(request) {
    const types = getPhysicalTypes(request.log.description);
    const numbers = await findNumberColumns(request);
    const isChecked = (name: string): boolean => numbers.has(name) && types.get(name) === 'text';
    return {
      bounds: shareBounds,
      remarks: [],
      getLimits: () => zeroLimit,
      read: readMeasures(request, [
        {
          check: 'type_errors',
          measures: ({ name }) => [
            { kind: 'filled', column: name },
            ...(isChecked(name) ? [buildNotNumbers(name)] : []),
          ],
          getValue: ([filled, notNumbers = 0]) => (filled ? (notNumbers ?? 0) / filled : null),
        },
      ]),
    };
  },
};

function buildNotNumbers(column: string): ColumnMeasure {
  return { kind: 'not_numbers', column };
}

async function findNumberColumns(request: CheckRequest): Promise<Set<string>> {
  const { store, reference, columns, signal } = request;
  if (reference === undefined) {
    return new Set();
  }
  const types = getPhysicalTypes(await store.describeLog({ log: reference.whole.log }, signal));
  const texts = columns.filter(({ name }) => types.get(name) === 'text');
  const counted = await measureWhole({ ...request, columns: texts }, (column) => [
    { kind: 'filled', column },
    { kind: 'not_numbers', column },
  ]);
  return new Set(
    columns
      .map(({ name }) => name)
      .filter((name) => {
        const [filled, notNumbers] = counted.get(name) ?? [];
        return types.get(name) === 'number' || (Boolean(filled) && notNumbers === 0);
      })
  );
}
