import type { QualityQuery } from '../../schema/query/qualityQuery';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import type { FixedReference, ServedReference } from '../references/reference';
import { resolveReference } from '../references/resolveReference';
import { checkDefinitions } from './checkDefinitions';

/** What a check compares with and learns its limits from. Absent where the check makes no use of one, and where the model has none and the check does without. */
export function getCheckReference(log: ModelLog, query: QualityQuery): FixedReference | ServedReference | undefined {
  const { needsReference, ignoresReference = false } = checkDefinitions[query.check];
  const isOptional = !needsReference && query.reference === undefined;
  if (ignoresReference || (isOptional && log.settings.references.length === 0)) {
    return undefined;
  }
  const reference = resolveReference(log, query);
  if (reference.kind === 'fixed' || reference.kind === 'served') {
    return reference;
  }
  if (isOptional) {
    return undefined;
  }
  if (reference.kind === 'statistics') {
    throw new QueryError(
      `The check "${query.check}" counts the rows of its reference, but ${reference.description} holds no rows`,
      'Name a reference of a file, a time range or a version.'
    );
  }
  throw new QueryError(
    `The check "${query.check}" needs a reference that stays the same, but ${reference.description} moves with the window`,
    'Name a reference of a file, a time range or a version.'
  );
}
