/** The plugin doesn't offer the service that was called. Grafana knows the matching gRPC status and falls back. */
export class MissingServiceError extends Error {
  constructor(service: string) {
    super(`The plugin has no ${service}.`);
    this.name = 'MissingServiceError';
  }
}
