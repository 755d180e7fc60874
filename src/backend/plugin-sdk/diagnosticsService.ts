import type { CallContext } from './callContext';

export interface HealthResult {
  status: 'ok' | 'error' | 'unknown';
  message: string;
  /** Sent as JSON. Grafana's form shows `verboseMessage` of it under the message. */
  details?: Readonly<Record<string, unknown>>;
}

export interface DiagnosticsService {
  /** "Save & test" of a data source. A thrown error becomes the message of an `error`. */
  checkHealth(context: CallContext): Promise<HealthResult>;
  /** Prometheus text, added to the figures of the process that the SDK reports itself. */
  collectMetrics?(): Promise<string>;
}
