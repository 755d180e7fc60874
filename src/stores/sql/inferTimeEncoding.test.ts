import { describe, expect, it } from 'vitest';
import { inferTimeEncoding } from './inferTimeEncoding';
import type { SqlColumn } from './sqlRelation';

const text: SqlColumn = { name: 't', type: 'text', engineType: 'VARCHAR', integer: false };
const number: SqlColumn = { name: 'n', type: 'number', engineType: 'BIGINT', integer: true };
const moment = Date.UTC(2024, 5, 1);

describe('The encoding of times', () => {
  it.each([
    [1e-3, 'epoch_s'],
    [1, 'epoch_ms'],
    [1e3, 'epoch_us'],
    [1e6, 'epoch_ns'],
  ] as const)('of numbers follows from their size: %d per ms is %s', (perMs, encoding) => {
    const sample = { present: 9, low: moment * perMs, high: (moment + 1e9) * perMs };
    expect(inferTimeEncoding(number, sample)).toBe(encoding);
  });

  it('of numbers is unknown where one lies outside the years 2000 to 2100, or where they are of two units', () => {
    expect(inferTimeEncoding(number, { present: 9, low: 0, high: moment })).toBeUndefined();
    expect(inferTimeEncoding(number, { present: 9, low: moment, high: Date.UTC(2100, 0, 1) })).toBeUndefined();
    expect(inferTimeEncoding(number, { present: 9, low: moment / 1000, high: moment })).toBeUndefined();
  });

  it('of text is ISO 8601 if every value of the sample is', () => {
    expect(inferTimeEncoding(text, { present: 9, low: 9, high: 9 })).toBe('iso_text');
    expect(inferTimeEncoding(text, { present: 9, low: 8, high: 8 })).toBeUndefined();
  });

  it('is unknown without values', () => {
    expect(inferTimeEncoding(text, { present: 0, low: 0, high: 0 })).toBeUndefined();
    expect(inferTimeEncoding(number, { present: 0, low: Number.NaN, high: Number.NaN })).toBeUndefined();
  });
});
