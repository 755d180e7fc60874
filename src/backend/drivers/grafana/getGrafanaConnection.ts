import { GrafanaError } from '../../../services/grafana/grafanaError';
import type { GrafanaConnection } from './grafanaConnection';

interface Origins {
  /** What Grafana sends with each call. */
  config: Readonly<Record<string, string | undefined>>;
  /** Of the data source's settings, decrypted. */
  secrets: Readonly<Record<string, string | undefined>>;
  /** Of the process: what the operator wrote. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Where Grafana is and with which token it is asked. The address is Grafana's `root_url`, or `grafana_url` in
 * `[plugin.plumbline-models-datasource]` where the server can't reach itself by that; no data source's setting moves
 * it, since the token goes there. The token is the one of the settings, or the one that Grafana gives the plugin itself.
 */
export function getGrafanaConnection({ config, secrets, environment }: Origins): GrafanaConnection {
  const issuer = config.GF_APP_URL ?? environment.GF_APP_URL ?? '';
  const url = getFirst(environment.GF_PLUGIN_GRAFANA_URL, issuer);
  if (!/^https?:\/\/./.test(url)) {
    throw new GrafanaError(
      'unreachable',
      'The address of Grafana is not known',
      'The operator sets root_url, or grafana_url under [plugin.plumbline-models-datasource].'
    );
  }
  const token = getFirst(
    secrets['grafana.token'],
    config.GF_PLUGIN_APP_CLIENT_SECRET,
    environment.GF_PLUGIN_APP_CLIENT_SECRET
  );
  if (token === '') {
    throw new GrafanaError(
      'refused',
      'Plumbline Models has no token for Grafana',
      'An admin enters the token of a service account under "Grafana access" in its settings.'
    );
  }
  return { url: url.replace(/\/+$/, ''), issuer, token };
}

function getFirst(...texts: Array<string | undefined>): string {
  return texts.map((text) => text?.trim() ?? '').find((text) => text !== '') ?? '';
}
