import { describe, expect, it } from 'vitest';
import { getUniformGrid } from './getUniformGrid';

describe('A uniform grid', () => {
  it('is found in windows of one length without gaps', () => {
    const windows = [0, 1, 2].map((index) => ({ start: 100 + index * 50, end: 150 + index * 50 }));
    expect(getUniformGrid(windows)).toEqual({ origin: 100, size: 50 });
  });

  it.each([
    ['no windows', []],
    [
      'a gap',
      [
        { start: 0, end: 5 },
        { start: 6, end: 11 },
      ],
    ],
    [
      'an overlap',
      [
        { start: 0, end: 5 },
        { start: 4, end: 9 },
      ],
    ],
    [
      'another length',
      [
        { start: 0, end: 5 },
        { start: 5, end: 11 },
      ],
    ],
    [
      'another order',
      [
        { start: 5, end: 10 },
        { start: 0, end: 5 },
      ],
    ],
    ['an empty window', [{ start: 5, end: 5 }]],
  ])('is not found in %s', (_, windows) => {
    expect(getUniformGrid(windows)).toBeNull();
  });
});
