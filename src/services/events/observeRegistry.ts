import type { RegistryEvent } from '../../registries/modelRegistry';
import { RegistryError } from '../../registries/registryError';
import type { Catalogue } from '../catalogue/buildCatalogue';
import type { RegistryEntry } from '../catalogue/registryEntry';
import { compareCatalogues } from './compareCatalogues';
import type { EventLog } from './eventLog';
import { keepNews } from './keepNews';
import { takeSnapshot } from './takeSnapshot';

const firstLookBack = 30 * 86_400_000;

interface Observed {
  entry: RegistryEntry;
  catalogue: Catalogue;
  log: EventLog;
}

/**
 * Looks at a registry once: what has changed since it was looked at before goes into the log, and then what it holds now. A registry
 * that is down is looked at the next time; the query for its models says why.
 */
export async function observeRegistry({ entry, catalogue, log }: Observed): Promise<void> {
  const [reading] = await catalogue.read([entry.id]);
  const after = reading?.catalogue;
  const before = await log.readSnapshot();
  if (after === undefined || reading?.problem !== undefined || (before !== undefined && before.read >= after.read)) {
    return;
  }
  const changes = before === undefined ? [] : compareCatalogues(before, after, after.read);
  const remembered = await readRemembered(entry, before?.read ?? after.read - firstLookBack);
  const news = keepNews([...remembered, ...changes], await log.readEvents());
  await log.append(news);
  await log.writeSnapshot(takeSnapshot(after, before));
}

/** What the vendor itself remembers since a time. */
async function readRemembered(entry: RegistryEntry, since: number): Promise<RegistryEvent[]> {
  const events: RegistryEvent[] = [];
  try {
    for await (const page of entry.open().events?.listEvents({ since }) ?? []) {
      events.push(...page);
    }
  } catch (error) {
    if (!(error instanceof RegistryError)) {
      throw error;
    }
  }
  return events;
}
