import { compareSchemas } from '../../../core/quality/compareSchemas';
import type { SchemaChange } from '../../../core/quality/compareSchemas';
import { getPhysicalTypes } from '../getPhysicalTypes';
import { measureWhole } from '../measureWhole';
import type { CheckDefinition } from '../qualityReading';
import { readMeasures } from '../readMeasures';
import { shareBounds } from '../shareBounds';
import { zeroLimit } from '../zeroLimit';

/** 1 where a column has another type than in the reference, has no value any more, or has values that it had not. */
export const schemaChangeCheck: CheckDefinition = {
  kinds: ['numeric', 'categorical'],
  needsReference: true,
  tellsMissingColumns: true,
  async prepare(request) {
    const { store, log, columns, reference, signal } = request;
    const types = getPhysicalTypes(log.description);
    const before =
      reference === undefined ? types : getPhysicalTypes(await store.describeLog({ log: reference.whole.log }, signal));
    const present = columns.filter(({ name }) => before.has(name));
    const filled = await measureWhole({ ...request, columns: present }, (column) => [{ kind: 'filled', column }]);
    const hadValues = (name: string): boolean => (filled.get(name)?.[0] ?? 0) > 0;
    const changes = compareSchemas(
      new Map(columns.flatMap(({ name }) => (hadValues(name) ? [[name, before.get(name) ?? '']] : []))),
      new Map(columns.map(({ name }) => [name, types.get(name) ?? '']))
    );
    const changed = new Set(changes.map(({ column }) => column));
    return {
      bounds: shareBounds,
      getLimits: () => zeroLimit,
      remarks: changes.map(describeChange),
      read: readMeasures({ store, columns, signal }, [
        {
          check: 'schema_change',
          measures: ({ name }) => [{ kind: 'filled', column: name }],
          getValue: ([rows], _rows, name) => Number(rows ? changed.has(name) : hadValues(name)),
        },
      ]),
    };
  },
};

function describeChange({ column, before, after }: SchemaChange): string {
  return before === null
    ? `${column} has no value in the reference; now it holds ${after ?? ''}.`
    : `${column} holds ${before} in the reference; now it holds ${after ?? 'nothing'}.`;
}
