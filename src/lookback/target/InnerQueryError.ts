import type { DataQueryError } from '@grafana/data';

/** What an inner data source said that went wrong, to be passed on as it is. */
export class InnerQueryError extends Error {
  constructor(readonly errors: DataQueryError[]) {
    super(errors.map(({ message, data }) => message ?? data?.message ?? data?.error ?? '').join(' '));
    this.name = 'InnerQueryError';
  }
}
