import { grafanaEnvironment } from './grafanaEnvironment';
import { buildPluginClient, type PluginClient } from './pluginClient';
import { startProcess } from './pluginProcess';

const restartDelay = 1000;
const startTimeout = 60_000;

/** The backend process of a data source, restarted a second after it stops, as Grafana does. */
export class Backend {
  private client: Promise<PluginClient>;
  private isStopping = false;
  private kill: () => void = () => undefined;

  constructor(
    private readonly executable: string,
    private readonly environment: Record<string, string>,
    private readonly onLog: (line: string) => void
  ) {
    this.client = this.start();
    this.client.catch((error: unknown) => onLog(String(error)));
  }

  getClient(): Promise<PluginClient> {
    return this.client;
  }

  stop(): void {
    this.isStopping = true;
    this.kill();
  }

  private async start(): Promise<PluginClient> {
    const plugin = await startProcess({
      command: [this.executable],
      env: { ...grafanaEnvironment, ...this.environment },
      cwd: '/',
      timeoutMs: startTimeout,
      onLog: this.onLog,
    });
    const client = buildPluginClient(plugin.handshake);
    this.kill = () => plugin.kill('SIGTERM');
    void plugin.exited.then(({ code }) => {
      client.close();
      if (!this.isStopping) {
        this.onLog(`The backend stopped (${String(code)}); it starts again in ${restartDelay} ms`);
        this.client = new Promise((resolve) => setTimeout(resolve, restartDelay)).then(() => this.start());
        this.client.catch((error: unknown) => this.onLog(String(error)));
      }
    });
    return client;
  }
}
