// @vitest-environment jsdom
import { createTheme, FieldType, getDisplayProcessor, type Field } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { formatCount } from './formatCount';
import { formatProbability } from './formatProbability';
import { formatRatio } from './formatRatio';
import { formatScore } from './formatScore';
import { formatShare } from './formatShare';
import { formatValue } from './formatValue';
import { formatWindow } from './formatWindow';

function buildField(config: Field['config']): Field {
  const field: Field = { name: 'score', type: FieldType.number, values: [], config };
  return { ...field, display: getDisplayProcessor({ field, theme: createTheme() }) };
}

const at = (text: string) => Date.parse(text);

describe('numbers in words', () => {
  it('show a dash for what is not there', () => {
    const formats = [formatCount, formatProbability, formatRatio, formatShare, formatValue];
    expect(formats.map((format) => format(Number.NaN))).toEqual(['–', '–', '–', '–', '–']);
  });

  it('tell a ratio in multiples of the threshold', () => {
    expect([0, 0.042, 0.7, 1, 3.26, 25.4, 1e6].map(formatRatio)).toEqual([
      '0.0×',
      '0.04×',
      '0.7×',
      '1.0×',
      '3.3×',
      '25×',
      '> 1000×',
    ]);
  });

  it('claim no precision for tiny p-values', () => {
    expect([0, 0.0004, 0.0123, 0.5].map(formatProbability)).toEqual(['< 0.001', '< 0.001', '0.012', '0.5']);
  });

  it('give scores the decimals that their threshold makes meaningful', () => {
    expect([1.35, 0.00124].map((score) => formatScore(score, 0.2, undefined))).toEqual(['1.350', '0.001']);
    expect(formatScore(123.456, 30, undefined)).toBe('123.5');
    expect(formatScore(0.5, Number.NaN, undefined)).toBe('0.5');
  });

  it("prefer the user's own decimals and unit", () => {
    expect(formatScore(0.65342, 0.2, buildField({ decimals: 1 }))).toBe('0.7');
    expect(formatScore(0.65, 0.2, buildField({ unit: 'percentunit' }))).toBe('65%');
  });
});

describe('windows in words', () => {
  it('are dates when they last whole days, the last day included', () => {
    expect(formatWindow(at('2013-03-04'), at('2013-03-11'), 'utc')).toBe('2013-03-04 to 2013-03-10');
    expect(formatWindow(at('2013-03-04'), at('2013-03-05'), 'utc')).toBe('2013-03-04');
  });

  it('are times otherwise', () => {
    expect(formatWindow(at('2013-03-04T05:00Z'), at('2013-03-04T06:00Z'), 'utc')).toBe(
      '2013-03-04 05:00:00 to 2013-03-04 06:00:00'
    );
  });

  it("are read in the dashboard's time zone", () => {
    const start = at('2013-03-03T23:00Z');
    expect(formatWindow(start, start + 86_400_000, 'Europe/Berlin')).toBe('2013-03-04');
  });
});
