import { maskSecrets } from '../log/maskSecrets';
import { PluginError } from '../pluginError';

/** Any thrown value as a PluginError without secrets in its message. One that is none counts as the plugin's own fault. */
export function getPluginError(thrown: unknown, secrets: readonly string[] = []): PluginError {
  const { message, source, status } = describe(thrown);
  return new PluginError(maskSecrets(message, secrets), { source, status, cause: thrown });
}

function describe(thrown: unknown): Pick<PluginError, 'message' | 'source' | 'status'> {
  if (thrown instanceof PluginError) {
    return thrown;
  }
  if (thrown instanceof Error && thrown.name === 'AbortError') {
    return { message: 'The request was cancelled.', source: 'downstream', status: 499 };
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    message: `Unexpected error in the plugin: ${reason}. Grafana's server log has the details.`,
    source: 'plugin',
    status: 500,
  };
}
