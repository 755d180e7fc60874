import { isAbsolute, parse, resolve } from 'node:path';
import { StoreError } from '../../../stores/storeError';

/** The folder that `state_dir` of `[plugin.plumbline-models-datasource]` names, where what is observed is kept. Nothing without it. */
export function parseStateDir(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const text = environment.GF_PLUGIN_STATE_DIR?.trim() ?? '';
  if (text === '') {
    return undefined;
  }
  if (!isAbsolute(text) || resolve(text) === parse(resolve(text)).root) {
    throw new StoreError(
      'not_allowed',
      `The setting state_dir in Grafana's configuration is "${text}"`,
      'Write the absolute path of a folder that Grafana may write to, such as /var/lib/grafana/plumbline.'
    );
  }
  return resolve(text);
}
