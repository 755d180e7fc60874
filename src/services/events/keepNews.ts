import type { RegistryEvent } from '../../registries/modelRegistry';

/**
 * The events that nobody has told yet. A change may come twice, told by the registry and seen in its catalogue: it is no news that an
 * alias, a version's stage or a place has become what the last event about it already says.
 */
export function keepNews(events: readonly RegistryEvent[], known: readonly RegistryEvent[]): RegistryEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  const latest = new Map<string, RegistryEvent>();
  const tell = (event: RegistryEvent): void => {
    const before = latest.get(getThing(event));
    if (before === undefined || before.time <= event.time) {
      latest.set(getThing(event), event);
    }
  };
  known.forEach(tell);
  return [...events]
    .sort((one, other) => one.time - other.time)
    .filter((event) => {
      const last = latest.get(getThing(event));
      if (ids.has(event.id) || (last !== undefined && (last.to ?? '') === (event.to ?? ''))) {
        return false;
      }
      ids.add(event.id);
      tell(event);
      return true;
    });
}

/** What a change is of: an alias of a model, a version's stage, a place. */
function getThing({ kind, model, version, subject }: RegistryEvent): string {
  return JSON.stringify([kind, model, subject ?? version]);
}
