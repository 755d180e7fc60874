import { PluginError } from '../pluginError';
import type { PluginServices } from '../pluginServices';

export interface ServiceLoader {
  /** Rejects with a PluginError while the plugin's own start fails. */
  load(): Promise<PluginServices>;
  /** Closes the services if they were loaded. */
  close(): Promise<void>;
}

/** Loads the services once. After a failure the next call tries again, so that a repaired fault needs no restart. */
export function buildServiceLoader(load: () => Promise<PluginServices>): ServiceLoader {
  let loading: Promise<PluginServices> | undefined;
  return {
    load() {
      loading ??= tryLoad(load).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    async close() {
      const services = await loading;
      await services?.close?.();
    },
  };
}

async function tryLoad(load: () => Promise<PluginServices>): Promise<PluginServices> {
  try {
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PluginError(`The plugin could not start: ${reason}`, { source: 'plugin', status: 500, cause: error });
  }
}
