import { PluginError } from '../pluginError';

/** Parses JSON bytes; no bytes are an absent value. Throws a PluginError that names what was to be parsed. */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  if (bytes.length === 0) {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PluginError(`${what} is not valid JSON: ${reason}.`, { source: 'downstream', status: 400, cause: error });
  }
}
