/** The calls of Grafana's API that the removal needs. They reject with Grafana's error. */
export interface GrafanaApi {
  get: (url: string) => Promise<unknown>;
  post: (url: string, body: unknown) => Promise<unknown>;
  put: (url: string, body: unknown) => Promise<unknown>;
}
