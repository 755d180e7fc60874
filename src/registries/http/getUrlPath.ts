/** The path of an address, without host and query: what a message may show. */
export function getUrlPath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '') || '/';
}
