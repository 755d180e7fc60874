import { RegistryError } from '../../../registries/registryError';
import { isAllowedHost } from './isAllowedHost';
import type { NetworkRules } from './networkRules';

/** The address, parsed, where the operator allows its host; else a RegistryError. */
export function requireAllowedUrl(text: string, { allowedHosts }: NetworkRules): URL {
  if (!URL.canParse(text)) {
    throw new RegistryError(
      'not_configured',
      'The address of a registry is no URL',
      'Write http:// or https://, a host and a path.'
    );
  }
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RegistryError(
      'not_allowed',
      `Addresses of ${url.protocol} are not spoken to`,
      'Enter an http or https address.'
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new RegistryError(
      'not_allowed',
      `The address at ${url.hostname} holds a user or a password`,
      'Take them out of the URL and enter them as credentials: settings are readable by every viewer.'
    );
  }
  if (!isAllowedHost(allowedHosts, url)) {
    throw new RegistryError(
      'not_allowed',
      `The host ${url.host} is not among those that the operator allows`,
      "Ask the operator to add it to allowed_hosts under [plugin.plumbline-models-datasource] in Grafana's configuration."
    );
  }
  return url;
}
