import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getPlatform } from '../../tools/build/getPlatform';
import { Backend } from '../../tools/plugin-host/backend';
import { readInstalledPlugins, type InstalledPlugin } from './installedPlugins';
import { readDashboards, readDataSources } from './provisioning';
import type { DataSourceBackend } from './queryApi';
import { handleRequest } from './requestHandler';

export interface WorkbenchOptions {
  dist: string;
  provisioning: string;
  shellFolder: string;
  iconFolder: string;
  port: number;
  /** `[plugin.<id>]` settings as Grafana passes them: GF_PLUGIN_… */
  environment: Record<string, string>;
  onLog: (line: string) => void;
}

export interface Workbench {
  url: string;
  stop: () => Promise<void>;
}

/** Serves the built plugin on loopback, with the real backend process behind it. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const plugins = readInstalledPlugins(options.dist);
  const dataSources = readDataSources(options.provisioning);
  const backends = startBackends(plugins, options);
  const findBackend = (uid: string): DataSourceBackend => {
    const dataSource = dataSources.find((candidate) => candidate.uid === uid);
    const backend = dataSource && backends.get(dataSource.type);
    if (!dataSource || !backend) {
      throw new Error(`There is no data source with a backend and uid ${uid}`);
    }
    return { dataSource, backend };
  };
  const site = {
    boot: { plugins, dataSources, dashboards: readDashboards(options.provisioning) },
    shellFolder: options.shellFolder,
    iconFolder: options.iconFolder,
    findBackend,
  };
  const server = createServer((request, response) => void handleRequest(site, request, response));
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      backends.forEach((backend) => backend.stop());
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function startBackends(plugins: InstalledPlugin[], { environment, onLog }: WorkbenchOptions): Map<string, Backend> {
  const withBackend = plugins.filter(({ manifest }) => manifest.backend === true);
  return new Map(
    withBackend.map(({ manifest, folder }) => {
      const { os, arch } = getPlatform();
      const executable = `${String(manifest.executable)}_${os}_${arch}`;
      return [manifest.id, new Backend(join(folder, executable), environment, onLog)];
    })
  );
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
