import { describe, expect, it } from 'vitest';
import { buildStrip } from '../../../test/browser/buildStrip';
import { filterRows } from './filterRows';
import type { RowOrder } from './rowOrder';
import { sortRows } from './sortRows';
import { summarizeRows } from './summarizeRows';

function sort(
  rows: Record<string, Array<number | null>>,
  order: RowOrder,
  open: Record<string, number> = {}
): string[] {
  const { cells, names } = buildStrip(rows, open);
  return Array.from(sortRows(cells, summarizeRows(cells), names, order), (row) => names[row] ?? '');
}

describe('rows', () => {
  it('stand by their worst window, what is out first', () => {
    expect(sort({ calm: [0.1, 0.2], now: [0.1, 2], once: [5, 0.1], near: [0.9, 0.8] }, 'worst')).toEqual([
      'once',
      'now',
      'near',
      'calm',
    ]);
  });

  it('stand by their latest window when asked', () => {
    expect(sort({ once: [5, 0.1], now: [0.1, 2], near: [0.9, 0.8] }, 'latest')).toEqual(['now', 'near', 'once']);
  });

  it('stand by name in natural order when asked', () => {
    expect(sort({ x10: [1], x2: [0], X1: [5] }, 'name')).toEqual(['X1', 'x2', 'x10']);
  });

  it('that were out more often come first among equals, then by name', () => {
    expect(sort({ b: [2, 0.1], a: [2, 0.1], c: [2, 2] }, 'worst')).toEqual(['c', 'a', 'b']);
  });

  it('of which nothing can be told come last', () => {
    expect(sort({ unknown: [null, null], calm: [0, 0] }, 'worst')).toEqual(['calm', 'unknown']);
  });

  it('are not judged by a window that is still open', () => {
    expect(sort({ open: [0.1, 9], calm: [0.5, 0.5] }, 'worst', { open: 1 })).toEqual(['calm', 'open']);
    expect(sort({ open: [0.1, 9], calm: [0.5, 0.5] }, 'latest', { open: 1 })).toEqual(['calm', 'open']);
  });
});

describe('the search', () => {
  const names = ['wind_speed flights', 'wind_dir flights', 'temp delays'];
  const find = (text: string) => Array.from(filterRows(Int32Array.of(2, 1, 0), names, text));

  it('keeps the order and the rows that hold every word', () => {
    expect(find('FLIGHTS wind')).toEqual([1, 0]);
    expect(find('speed')).toEqual([0]);
    expect(find('nothing')).toEqual([]);
  });

  it('keeps all rows when it is blank', () => {
    expect(find('  ')).toEqual([2, 1, 0]);
  });
});
