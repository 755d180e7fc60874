import { RegistryError } from '../../registries/registryError';
import type { RegistryErrorKind } from '../../registries/registryError';
import { formatProblem } from '../../services/formatProblem';
import { GrafanaError } from '../../services/grafana/grafanaError';
import type { GrafanaErrorKind } from '../../services/grafana/grafanaError';
import { QueryError } from '../../services/queryError';
import { StoreError } from '../../stores/storeError';
import type { StoreErrorKind } from '../../stores/storeError';
import { PluginError } from '../plugin-sdk/pluginError';

const statuses: Record<StoreErrorKind, number> = {
  not_allowed: 403,
  not_found: 404,
  empty: 400,
  unreadable: 400,
  missing_column: 400,
  wrong_type: 400,
  bad_filter: 400,
  too_large: 400,
  timeout: 504,
  cancelled: 499,
  engine: 500,
};

const grafanaStatuses: Record<GrafanaErrorKind, number> = {
  refused: 403,
  rejected: 400,
  unreachable: 502,
  timeout: 504,
  cancelled: 499,
};

const registryStatuses: Record<RegistryErrorKind, number> = {
  not_allowed: 403,
  unauthorized: 400,
  forbidden: 403,
  not_found: 404,
  bad_request: 400,
  throttled: 429,
  unavailable: 502,
  timeout: 504,
  malformed: 502,
  too_large: 400,
  tls: 502,
  not_configured: 400,
  cancelled: 499,
};

/** What the user can mend, with the remedy, as the SDK's error; anything else stays as it is and counts as the plugin's fault. */
export function toPluginError(error: unknown): unknown {
  if (error instanceof QueryError) {
    return new PluginError(formatProblem(error), { source: 'downstream', status: 400, cause: error });
  }
  if (error instanceof StoreError) {
    const source = error.kind === 'engine' ? 'plugin' : 'downstream';
    return new PluginError(formatProblem(error), { source, status: statuses[error.kind], cause: error });
  }
  if (error instanceof GrafanaError) {
    const status = grafanaStatuses[error.kind];
    return new PluginError(formatProblem(error), { source: 'downstream', status, cause: error });
  }
  if (error instanceof RegistryError) {
    return new PluginError(formatProblem(error), {
      source: 'downstream',
      status: registryStatuses[error.kind],
      cause: error,
    });
  }
  return error;
}
