import { tmpdir } from 'node:os';
import { buildPluginClient } from './pluginClient';
import { getBuiltBackend } from './getBuiltBackend';
import { RunningPlugin } from './runningPlugin';
import { startProcess } from './pluginProcess';
import type { CallerOptions } from './buildPluginContext';

export interface StartOptions {
  /** The program and its arguments; the built data source unless given. */
  command?: readonly [string, ...string[]];
  /** Folders that the operator allows. */
  dataRoots?: readonly string[];
  /** Added to what Grafana sets; everything else of this process's environment stays outside. */
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  timeoutMs?: number;
  /** Who calls unless a call says otherwise. */
  caller?: CallerOptions;
}

/** What Grafana 12.4 gives to a plugin that isn't allowed to see the host's environment. */
const grafanaEnv = {
  GF_VERSION: '12.4.0',
  GF_EDITION: 'Open Source',
  GF_ENTERPRISE_LICENSE_PATH: '',
  GF_ENTERPRISE_APP_URL: 'http://localhost:3000/',
  GF_INSTANCE_FEATURE_TOGGLES_ENABLE: '',
  grafana_plugin_type: 'datasource',
  PLUGIN_MIN_PORT: '10000',
  PLUGIN_MAX_PORT: '25000',
  PLUGIN_PROTOCOL_VERSIONS: '2',
};

/** Starts a plugin as Grafana does: a cleared environment, another working directory, then gRPC at its handshake's address. */
export async function startPlugin(options: StartOptions = {}): Promise<RunningPlugin> {
  const {
    command = [getBuiltBackend()],
    dataRoots = [],
    env = {},
    cwd = tmpdir(),
    timeoutMs = 10_000,
    caller = {},
  } = options;
  const roots: Record<string, string> = dataRoots.length > 0 ? { GF_PLUGIN_DATA_ROOTS: dataRoots.join(',') } : {};
  const start = () => startProcess({ command, env: { ...grafanaEnv, ...roots, ...env }, cwd, timeoutMs });
  const process = await start();
  return new RunningPlugin({ process, client: buildPluginClient(process.handshake), start, caller });
}
