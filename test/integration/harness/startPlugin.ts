import { tmpdir } from 'node:os';
import { grafanaEnvironment } from '../../../tools/plugin-host/grafanaEnvironment';
import { buildPluginClient } from '../../../tools/plugin-host/pluginClient';
import { getBuiltBackend } from './getBuiltBackend';
import { RunningPlugin } from './runningPlugin';
import { startProcess } from '../../../tools/plugin-host/pluginProcess';
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
  const start = () => startProcess({ command, env: { ...grafanaEnvironment, ...roots, ...env }, cwd, timeoutMs });
  const process = await start();
  return new RunningPlugin({ process, client: buildPluginClient(process.handshake), start, caller });
}
