/** Headers of a call. Names are not case-sensitive. */
export interface RequestHeaders {
  /** A header that Grafana's server wrote by this exact name, such as `FromAlert`. A client can cause these too: proof of nothing. */
  get(name: string): string | undefined;
  /** A header of the HTTP request behind the call, such as `X-Grafana-Id`; query calls carry it as `http_X-Grafana-Id`. */
  getForwarded(name: string): string | undefined;
}
