import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface PluginAddress {
  /** As grpc-js dials it. */
  target: string;
  process: ChildProcess;
}

/** Runs the backend as Grafana does: cleared environment, another working directory, address read from the handshake line. */
export function startPluginProcess(
  executable: string,
  environment: Record<string, string>,
  onLog: (line: string) => void
): Promise<PluginAddress> {
  const child = spawn(executable, [], {
    cwd: '/',
    env: {
      grafana_plugin_type: 'datasource',
      PLUGIN_PROTOCOL_VERSIONS: '2',
      PLUGIN_MIN_PORT: '10000',
      PLUGIN_MAX_PORT: '25000',
      GF_VERSION: '12.4.0',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', onLog);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The backend stopped with code ${String(code)} before its handshake`)));
    createInterface({ input: child.stdout }).once('line', (line) => {
      const target = parseHandshake(line);
      if (target === undefined) {
        child.kill('SIGKILL');
        reject(new Error(`The backend's first line is not a handshake: ${line}`));
        return;
      }
      resolve({ target, process: child });
    });
  });
}

/** Address out of `1|2|unix|/path|grpc` or `1|2|tcp|host:port|grpc`. */
export function parseHandshake(line: string): string | undefined {
  const [core, protocol, network, address, transport] = line.trim().split('|');
  if (core !== '1' || protocol !== '2' || transport !== 'grpc' || address === undefined) {
    return undefined;
  }
  return network === 'unix' ? `unix:${address}` : address;
}
