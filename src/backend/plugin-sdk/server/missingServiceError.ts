import { PluginError } from '../pluginError';

/** The plugin doesn't offer the service that was called: the one failure that Grafana wants as "unimplemented". */
export class MissingServiceError extends PluginError {
  constructor(service: string) {
    super(`The plugin has no ${service}.`, { source: 'plugin', status: 501 });
    this.name = 'MissingServiceError';
  }
}
