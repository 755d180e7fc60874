import { parseSpan } from '../../services/windows/parseSpan';
import type { Catalogue } from '../../services/catalogue/buildCatalogue';
import type { EventLogs } from '../../services/events/eventLog';
import { observeRegistry } from '../../services/events/observeRegistry';
import type { EventSettings } from '../../schema/settings/dataSourceSettings';

interface Observation {
  catalogue: Catalogue;
  logs: EventLogs;
  settings: EventSettings;
  /** Called for each look that failed for another reason than the registry itself. */
  onFailure: (registry: string, error: unknown) => void;
}

/** Looks at all registries of a data source now and then once an interval, until it is stopped. Keeps no process alive. */
export function startObserving({ catalogue, logs, settings, onFailure }: Observation): () => void {
  const interval = parseSpan(settings.every);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    await Promise.all(
      catalogue.entries.map((entry) =>
        observeRegistry({ entry, catalogue, log: logs.open(entry.id) }).catch((error: unknown) =>
          onFailure(entry.id, error)
        )
      )
    );
    if (!isStopped) {
      timer = setTimeout(() => void look(), interval).unref();
    }
  };
  void look();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
