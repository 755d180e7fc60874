import { describe, expect, it } from 'vitest';
import { isoTimeSchema } from './isoTimeSchema';

describe('isoTimeSchema', () => {
  it.each([
    ['2026-01-05T08:00:00Z', Date.UTC(2026, 0, 5, 8)],
    ['2026-01-05T08:00:00.1234567+00:00', Date.UTC(2026, 0, 5, 8, 0, 0, 123)],
    ['2026-01-05T08:00:00.500000', Date.UTC(2026, 0, 5, 8, 0, 0, 500)],
    ['2026-01-05T10:00:00+02:00', Date.UTC(2026, 0, 5, 8)],
    ['2026-01-05', Date.UTC(2026, 0, 5)],
  ])('reads %s as UTC', (text, time) => {
    expect(isoTimeSchema.parse(text)).toBe(time);
  });

  it.each(['', 'soon', null, undefined])('takes %j for no time', (text) => {
    expect(isoTimeSchema.parse(text)).toBeUndefined();
  });
});
