/** How the process reaches Grafana. */
export interface GrafanaConnection {
  /** Without a slash at its end. */
  url: string;
  /** Who signs id tokens: Grafana's own address as it knows it. */
  issuer: string;
  token: string;
}
