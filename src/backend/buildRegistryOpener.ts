import { buildRegistry } from '../registries/buildRegistry';
import { hideSecrets } from '../registries/http/hideSecrets';
import type { ModelRegistry } from '../registries/modelRegistry';
import type { VendorParts } from '../registries/vendorParts';
import type { RegistrySettings } from '../schema/settings/registrySettings';
import { buildSagemakerParts } from './drivers/aws/buildSagemakerParts';
import { buildHttpClient } from './drivers/http/buildHttpClient';
import { buildSystemClock } from './drivers/http/buildSystemClock';
import { parseNetworkRules } from './drivers/http/parseNetworkRules';

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens a registry with the secrets of its data source. Throws a RegistryError where its settings can't work. */
export type OpenRegistry = (
  settings: RegistrySettings,
  secureJsonData: Readonly<Record<string, string>>
) => ModelRegistry;

/** Registries within the rules that the operator wrote into the environment. */
export function buildRegistryOpener(environment: Environment, openExport: VendorParts['openExport']): OpenRegistry {
  const rules = parseNetworkRules(environment);
  const clock = buildSystemClock();
  return (settings, secureJsonData) => {
    const prefix = `registries.${settings.id}.`;
    const secrets = Object.entries(secureJsonData).filter(([key]) => key.startsWith(prefix));
    const getSecret = (name: string): string | undefined => secureJsonData[prefix + name];
    const tls = 'tls' in settings ? settings.tls : undefined;
    const client = buildHttpClient({
      rules,
      tls: { ...tls, clientKey: getSecret('clientKey') },
      proxy: 'proxy' in settings ? settings.proxy : undefined,
    });
    const parts = {
      send: hideSecrets(
        client,
        secrets.map(([, secret]) => secret)
      ),
      clock,
      getSecret,
    };
    return buildRegistry(settings, {
      ...parts,
      openExport,
      buildSagemakerParts: (held) => buildSagemakerParts(held, { ...parts, environment }),
    });
  };
}
