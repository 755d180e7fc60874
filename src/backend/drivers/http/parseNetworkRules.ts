import { RegistryError } from '../../../registries/registryError';
import type { HostPattern } from './hostPattern';
import type { NetworkRules } from './networkRules';
import { normaliseHost } from './normaliseHost';

type Environment = Readonly<Record<string, string | undefined>>;

const mostBytes = 32 * 1024 * 1024;
const patternShape = /^(\*\.)?(\[[0-9a-f:.]+\]|[^\s*:/@[\]?#\\]+)(?::(\d{1,5}))?$/i;

/**
 * Reads what the operator wrote into `[plugin.plumbline-models-datasource]` of Grafana's ini: `allowed_hosts` (names, `*.` before a
 * name for all below it, addresses, each with or without a port, separated by commas or spaces; default none) and `registry_timeout`
 * in seconds (default 20).
 */
export function parseNetworkRules(environment: Environment): NetworkRules {
  const entries = (environment.GF_PLUGIN_ALLOWED_HOSTS ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return {
    allowedHosts: entries.map(parsePattern),
    timeout: 1000 * parseTimeout(environment.GF_PLUGIN_REGISTRY_TIMEOUT),
    mostBytes,
  };
}

function parsePattern(entry: string): HostPattern {
  const [, wildcard, name = '', port] = patternShape.exec(entry) ?? [];
  const host = normaliseHost(name);
  if (host === undefined || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) {
    throw reject('allowed_hosts', entry, 'Write names such as mlflow.example.com, *.example.com or localhost:5000.');
  }
  if (wildcard !== undefined && !host.includes('.')) {
    throw reject('allowed_hosts', entry, 'Name a domain of your own: a whole top level is too wide.');
  }
  return { host, subdomains: wildcard !== undefined, ...(port === undefined ? {} : { port: Number(port) }) };
}

function parseTimeout(text = ''): number {
  const seconds = text.trim() === '' ? 20 : Number(text);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 600) {
    throw reject('registry_timeout', text, 'Write a whole number of seconds from 1 to 600.');
  }
  return seconds;
}

function reject(name: string, value: string, remedy: string): RegistryError {
  return new RegistryError(
    'not_configured',
    `The setting ${name} of [plugin.plumbline-models-datasource] in Grafana's configuration holds ${value}`,
    remedy
  );
}
