import { describe, expect, it } from 'vitest';
import type { RowSample } from '../../stores/rowSample';
import { readClassRows } from './readClassRows';

const shares = [
  { kind: 'numeric' as const, values: Float64Array.of(0.2, 0.5, NaN) },
  { kind: 'numeric' as const, values: Float64Array.of(0.8, 0.1, 0.4) },
];
const sample: RowSample = { window: 0, segment: '', rows: 3, columns: shares };

describe('sampled rows of classes', () => {
  it('have their probabilities row by row, and the class that is told', () => {
    const told = { kind: 'categorical' as const, names: ['no', 'maybe'], codes: Int32Array.of(0, 1, -1) };
    const rows = readClassRows({ ...sample, columns: [...shares, told] }, ['yes', 'no']);
    expect(rows).toEqual({
      classes: 2,
      predicted: [1, null, null],
      probabilities: Float64Array.of(0.2, 0.8, 0.5, 0.1, NaN, 0.4),
    });
  });

  it('are of the class with the highest probability where none is told', () => {
    expect(readClassRows(sample, ['yes', 'no']).predicted).toEqual([1, 0, -1]);
  });

  it('are none without a sample', () => {
    expect(readClassRows(undefined, ['yes', 'no'])).toMatchObject({
      predicted: [],
      probabilities: new Float64Array(0),
    });
  });
});
