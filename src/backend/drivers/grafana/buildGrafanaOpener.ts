import { LRUCache } from 'lru-cache';
import { getGrafanaConnection } from './getGrafanaConnection';
import { GrafanaClient } from './grafanaClient';

type Origins = Omit<Parameters<typeof getGrafanaConnection>[0], 'environment'>;

const mostClients = 50;

/** Opens Grafana for a call. Calls with the same address and token share a client, and so what it remembers. */
export function buildGrafanaOpener(environment: NodeJS.ProcessEnv): (origins: Origins) => GrafanaClient {
  const clients = new LRUCache<string, GrafanaClient>({ max: mostClients });
  return (origins) => {
    const connection = getGrafanaConnection({ ...origins, environment });
    const opened = new GrafanaClient(connection);
    const known = clients.get(`${opened.key} ${connection.issuer}`);
    if (known !== undefined) {
      return known;
    }
    clients.set(`${opened.key} ${connection.issuer}`, opened);
    return opened;
  };
}
