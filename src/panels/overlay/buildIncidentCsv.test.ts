import { expect, it } from 'vitest';
import { buildIncidentCsv } from './buildIncidentCsv';

it('incidents become CSV with quoted texts, ISO times, and nothing for numbers that are not there', () => {
  const csv = buildIncidentCsv([
    {
      from: 0,
      to: 60_000,
      series: 'a, "b"',
      text: 'Dropped by 3',
      unit: undefined,
      side: 'below',
      kind: 'band',
      score: 1.5,
      actual: 0,
      expected: NaN,
    },
  ]);
  expect(csv).toBe(
    'from,to,series,side,score,value,expected,evidence\r\n' +
      '1970-01-01T00:00:00.000Z,1970-01-01T00:01:00.000Z,"a, ""b""",below,1.5,0,,Dropped by 3\r\n'
  );
});
