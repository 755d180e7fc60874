import type { ModelReferenceChange } from '../../schema/domain/referenceChange';
import type { ModelDrift } from './modelDrift';

/** When references changed, for an answer's meta; nothing where none did. */
export function describeChanges(drifts: readonly ModelDrift[]): { referenceChanges?: ModelReferenceChange[] } {
  const referenceChanges = drifts.flatMap(({ log: { model }, references }) =>
    references.changes.map(({ time, from, to }): ModelReferenceChange => ({ model, time, from, to }))
  );
  return referenceChanges.length === 0 ? {} : { referenceChanges };
}
