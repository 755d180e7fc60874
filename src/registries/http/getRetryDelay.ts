import type { HttpResponse } from './httpClient';

const firstDelay = 500;
const longestDelay = 20_000;
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Milliseconds until a request is worth sending again: what `Retry-After` says (seconds or a date), else doubling from
 * half a second. Undefined where trying again wouldn't help, or the server asks for more patience than a query has.
 */
export function getRetryDelay(response: HttpResponse, attempt: number, now: number): number | undefined {
  if (!passing.has(response.status)) {
    return undefined;
  }
  const asked = parseRetryAfter(response.headers['retry-after'], now);
  const delay = asked ?? firstDelay * 2 ** (attempt - 1);
  return delay > longestDelay ? undefined : delay;
}

function parseRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined || text.trim() === '') {
    return undefined;
  }
  const seconds = Number(text);
  const delay = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - now;
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}
