import type { Clock } from './http/clock';
import type { HttpClient } from './http/httpClient';

/** What a registry that is spoken to over HTTP is built of, besides its settings. */
export interface RegistryParts {
  send: HttpClient;
  clock: Clock;
  /** A secret of this registry by the last part of its key: `token` for `registries.<id>.token`. */
  getSecret: (name: string) => string | undefined;
}
