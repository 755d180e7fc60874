import type { RequestHeaders } from '../requestHeaders';

const forwardedPrefix = 'http_';

/** Headers of a call by name without regard to case; a forwarded one is found with or without its prefix. */
export function buildRequestHeaders(headers: Readonly<Record<string, string>>): RequestHeaders {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    get: (name) => values.get(name.toLowerCase()),
    getForwarded: (name) => values.get(`${forwardedPrefix}${name.toLowerCase()}`) ?? values.get(name.toLowerCase()),
  };
}
