import type { ModelColumn, ModelLog } from '../../models/modelLog';
import { QueryError } from '../../queryError';
import type { CheckDefinition } from '../qualityReading';
import { readMeasures } from '../readMeasures';
import { shareBounds } from '../shareBounds';

/** Share of rows whose id stands in the same window before. */
export const duplicatesCheck: CheckDefinition = {
  kinds: ['numeric', 'categorical'],
  needsReference: false,
  getColumns: (log) => [getIdColumn(log)],
  prepare: (request) =>
    Promise.resolve({
      bounds: shareBounds,
      remarks: [],
      read: readMeasures(request, [
        {
          check: 'duplicates',
          measures: ({ name }) => [
            { kind: 'filled', column: name },
            { kind: 'distinct', column: name },
          ],
          getValue: ([filled, distinct]) => {
            const rows = filled ?? 0;
            return rows === 0 ? null : (rows - (distinct ?? 0)) / rows;
          },
        },
      ]),
    }),
};

function getIdColumn({ model, settings }: ModelLog): ModelColumn {
  const { id } = settings.columns;
  if (id === undefined) {
    throw new QueryError(
      `Duplicates of model "${model}" need "columns.id", which the mapping doesn't have`,
      'Map the column that tells one prediction from another.'
    );
  }
  return { name: id, kind: 'categorical', roles: [] };
}
