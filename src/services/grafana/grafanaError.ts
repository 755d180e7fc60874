/**
 * `refused`: who asks may not. `rejected`: Grafana or the data source didn't take the request as it stands.
 * `unreachable`: Grafana didn't answer, or not in its own way.
 */
export type GrafanaErrorKind = 'refused' | 'rejected' | 'unreachable' | 'timeout' | 'cancelled';

/** Another data source couldn't be read through Grafana: what is wrong, and what to do. */
export class GrafanaError extends Error {
  readonly kind: GrafanaErrorKind;
  readonly remedy: string;

  constructor(kind: GrafanaErrorKind, message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'GrafanaError';
    this.kind = kind;
    this.remedy = remedy;
  }
}
