import type { RegistryEvent } from '../../registries/modelRegistry';
import type { CatalogueSnapshot } from './catalogueSnapshot';

/** Port to what is kept of one registry between calls and over restarts. Rejects with a StoreError that names the setting. */
export interface EventLog {
  /** Why the last write failed, if it did. */
  readonly problem?: string;
  readSnapshot(): Promise<CatalogueSnapshot | undefined>;
  /** In the order in which they were told. */
  readEvents(): Promise<readonly RegistryEvent[]>;
  /** Keeps those whose id it doesn't hold yet. */
  append(events: readonly RegistryEvent[]): Promise<void>;
  writeSnapshot(snapshot: CatalogueSnapshot): Promise<void>;
}

/** The logs of one data source, by registry. */
export interface EventLogs {
  open(registry: string): EventLog;
}
