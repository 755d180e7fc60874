import type { EventKind } from '../../schema/domain/eventKind';

/** An identity that the same change gets however often it is found. */
export function buildEventId(kind: EventKind, ...parts: ReadonlyArray<string | number>): string {
  return JSON.stringify([kind, ...parts]);
}
