import { describe, expect, it } from 'vitest';
import { detectDelimiter } from './detectDelimiter';

describe('The delimiter of a CSV file', () => {
  it.each([
    ['ts,temp,wind\n1;2;3;4;5', ','],
    ['ts;temp;wind\n1,5;2,5;3,5', ';'],
    ['ts\ttemp\r\n', '\t'],
    ['ts|temp|a,b', '|'],
    ['"last, first";age;"a, b, c"\n', ';'],
    ['one\n', ','],
    ['', ','],
  ] as const)('of %j is %j: the one that stands most often in the header', (head, expected) => {
    expect(detectDelimiter(head)).toBe(expected);
  });
});
