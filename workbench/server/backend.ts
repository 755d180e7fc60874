import { PluginClient } from './pluginClient';
import { startPluginProcess } from './pluginProcess';

const restartDelay = 1000;

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
    const address = await startPluginProcess(this.executable, this.environment, this.onLog);
    const client = new PluginClient(address.target);
    this.kill = () => void address.process.kill('SIGTERM');
    address.process.once('exit', (code) => {
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
