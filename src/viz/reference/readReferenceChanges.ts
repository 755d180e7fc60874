import type { DataFrame } from '@grafana/data';
import { referenceChangeSchema, type ModelReferenceChange } from '../../schema/domain/referenceChange';

/** When the references of drift answers changed, each once and in order of time. What isn't a change is left out. */
export function readReferenceChanges(frames: readonly DataFrame[]): ModelReferenceChange[] {
  const found = frames.flatMap(({ meta }) => {
    const changes: unknown = meta?.custom?.referenceChanges;
    return Array.isArray(changes) ? changes.flatMap(readChange) : [];
  });
  const distinct = new Map(found.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].sort((one, other) => one.time - other.time);
}

function readChange(value: unknown): ModelReferenceChange[] {
  const parsed = referenceChangeSchema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
