import { describe, expect, test } from 'vitest';
import { getRetryDelay } from './getRetryDelay';

const now = Date.parse('2026-01-15T12:00:00Z');
const getDelay = (status: number, retryAfter?: string, attempt = 1): number | undefined =>
  getRetryDelay(
    { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter }, body: '' },
    attempt,
    now
  );

describe('wait before another try', () => {
  test('is what the server asks for, in seconds or as a date', () => {
    expect(getDelay(429, '2')).toBe(2000);
    expect(getDelay(503, 'Thu, 15 Jan 2026 12:00:05 GMT')).toBe(5000);
  });

  test('is none for a date that has passed', () => {
    expect(getDelay(429, 'Thu, 15 Jan 2026 11:00:00 GMT')).toBe(0);
  });

  test('doubles from half a second where the server asks for nothing that can be read', () => {
    expect([1, 2, 3].map((attempt) => getDelay(500, undefined, attempt))).toEqual([500, 1000, 2000]);
    expect(getDelay(429, 'soon')).toBe(500);
  });

  test('has no use where trying again would not help or would take too long', () => {
    expect([400, 401, 403, 404, 409, 501].map((status) => getDelay(status))).toEqual(Array(6).fill(undefined));
    expect(getDelay(429, '21')).toBeUndefined();
  });
});
