import type { RegistryEvent } from '../../registries/modelRegistry';
import type { CatalogueSnapshot } from '../events/catalogueSnapshot';
import type { EventLog, EventLogs } from '../events/eventLog';

/** Logs of events in memory. */
export function buildMemoryEventLogs(): EventLogs {
  const logs = new Map<string, EventLog>();
  return {
    open(registry) {
      const log = logs.get(registry) ?? buildLog();
      logs.set(registry, log);
      return log;
    },
  };
}

function buildLog(): EventLog {
  const events: RegistryEvent[] = [];
  let snapshot: CatalogueSnapshot | undefined;
  return {
    readSnapshot: () => Promise.resolve(snapshot),
    readEvents: () => Promise.resolve([...events]),
    append: (added) => {
      events.push(...added);
      return Promise.resolve();
    },
    writeSnapshot: (next) => {
      snapshot = next;
      return Promise.resolve();
    },
  };
}
