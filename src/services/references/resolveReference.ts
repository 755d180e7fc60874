import type { Filter } from '../../schema/query/filter';
import type { InlineReference, QueryReference } from '../../schema/query/reference';
import type { ReferenceDefinition } from '../../schema/settings/referenceDefinition';
import type { ModelLog } from '../models/modelLog';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { QueryError } from '../queryError';
import { formatInstant } from '../windows/formatInstant';
import { parseLocalTime } from '../windows/parseLocalTime';
import { buildFixedReference } from './buildFixedReference';
import type { FixedReference, Reference } from './reference';
import { buildVersionReference } from './served/buildVersionReference';

interface Asked {
  reference?: QueryReference;
  filters?: readonly Filter[];
}

/**
 * What a query compares with: an id of the model's, a definition of its own, or the model's first.
 * Times of a model's own reference are the log's; times in a query are the query's, as its range is.
 */
export function resolveReference(log: ModelLog, { reference, filters }: Asked): Reference {
  if (typeof reference === 'object') {
    return buildReference(log, reference, { name: 'of the query', shift: log.shift, filters });
  }
  const definition = findDefinition(log, reference);
  return buildReference(log, definition, { name: `"${definition.id}"`, shift: 0, filters });
}

function findDefinition(log: ModelLog, id: string | undefined): ReferenceDefinition {
  const { references } = log.settings;
  const found = id === undefined ? references[0] : references.find((reference) => reference.id === id);
  if (found !== undefined) {
    return found;
  }
  if (id !== undefined && references.length > 0) {
    const ids = references.map((reference) => reference.id);
    throw buildUnknownNameError(`reference of model "${log.model}" called`, id, ids);
  }
  throw new QueryError(
    `Model "${log.model}" has no reference to compare with`,
    'Add one under "references" in the data source\'s settings, or give the query one, such as {"kind": "previousWindow"}.'
  );
}

interface BuildOptions {
  name: string;
  /** Milliseconds to take off the definition's times to get the log's. */
  shift: number;
  filters?: readonly Filter[];
}

function buildReference(
  log: ModelLog,
  definition: ReferenceDefinition | InlineReference,
  options: BuildOptions
): Reference {
  const { name, filters } = options;
  switch (definition.kind) {
    case 'previousWindow': {
      const count = definition.count ?? 1;
      return {
        kind: 'previousWindow',
        count,
        description: `${name}: the ${count === 1 ? 'window' : `${count} windows`} before`,
      };
    }
    case 'samePeriod':
      return {
        kind: 'samePeriod',
        offset: definition.offset,
        description: `${name}: the same period ${definition.offset} before`,
      };
    case 'version':
      return buildVersionReference(log, definition, { name, filters });
    case 'source':
      return buildFixedReference(
        log,
        { source: definition.source },
        filters,
        `${name}: all rows of ${definition.source}`
      );
    case 'statistics':
      return {
        kind: 'statistics',
        source: definition.source,
        description: `${name}: the statistics of ${definition.source}, a sketch`,
      };
    case 'timeRange':
      return buildTimeRangeReference(log, definition, options);
  }
}

function buildTimeRangeReference(
  log: ModelLog,
  range: { from: string; to: string },
  { name, shift, filters }: BuildOptions
): FixedReference {
  const from = parseLocalTime(range.from, log.zone) - shift;
  const to = parseLocalTime(range.to, log.zone) - shift;
  if (to <= from) {
    throw new QueryError(
      `The reference ${name} ends at ${range.to}, before it starts`,
      'Put a later time into its "to".'
    );
  }
  const ownTime = log.shift === 0 ? '' : " of the log's own time";
  const description = `${name}: ${formatInstant(from)} to ${formatInstant(to)}${ownTime}`;
  return buildFixedReference(log, { span: { from, to } }, filters, description);
}
