import { buildProcessLogger } from './log/buildProcessLogger';
import { buildActiveCalls } from './server/buildActiveCalls';
import { buildPluginServer } from './server/buildPluginServer';
import { buildServiceLoader } from './server/buildServiceLoader';
import { buildShutdown } from './server/buildShutdown';
import { formatHandshake } from './server/formatHandshake';
import { guardProcess } from './server/guardProcess';
import { listen } from './server/listen';
import { watchParent } from './server/watchParent';
import type { Logger } from './log/logger';
import type { PluginServices } from './pluginServices';
import type { ServiceLoader } from './server/buildServiceLoader';

interface ServePluginOptions {
  /**
   * Makes the services, after the handshake: what is slow to load or may fail belongs in here, behind `import()`.
   * While it throws, the health check and every query say why, and the next call tries again.
   */
  loadServices: () => Promise<PluginServices>;
  /** Lines at level info and above go to Grafana's log unless a logger is given. */
  logger?: Logger;
}

/** Serves a plugin in this process until Grafana ends it or goes away. Call it once, first thing in the main module. */
export async function servePlugin({
  loadServices,
  logger = buildProcessLogger('info'),
}: ServePluginOptions): Promise<void> {
  guardProcess(logger);
  if (process.env.grafana_plugin_type !== 'datasource') {
    logger.error('This program is a Grafana plugin: Grafana starts it, not a person');
    process.exit(1);
  }
  const services = buildServiceLoader(loadServices);
  const runtime = { services, logger, activeCalls: buildActiveCalls() };
  const server = buildPluginServer(runtime, () => shutdown('Grafana asked for it'));
  const listener = await listen(server, process.env.PLUGIN_UNIX_SOCKET_DIR, logger);
  const shutdown = buildShutdown({ server, runtime, listener, exit: () => process.exit(0) });
  process.on('SIGTERM', () => shutdown('SIGTERM'));
  process.on('SIGINT', () => shutdown('SIGINT'));
  watchParent(() => shutdown('the process that started it is gone'));
  process.stdout.write(formatHandshake(listener));
  await startServices(services, logger);
}

async function startServices(services: ServiceLoader, logger: Logger): Promise<void> {
  try {
    await services.load();
    logger.info('Plugin is ready');
  } catch (error) {
    logger.error('Plugin could not start; the health check says so too', { cause: error });
  }
}
