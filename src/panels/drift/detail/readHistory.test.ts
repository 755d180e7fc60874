// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildDriftFrame } from '../../../../test/browser/buildDriftFrame';
import { readDriftFrames } from '../../../viz/drift/readDriftFrames';
import { readHistory } from './readHistory';

const day = 86_400_000;

function read(rows: object[]) {
  const frame = buildDriftFrame(rows.map((row, index) => ({ time: index * day, column: 'all', ...row })));
  const reading = readDriftFrames([frame], rows.length * day);
  if (reading.kind !== 'cells') {
    throw new Error(`The rows read as ${reading.kind}`);
  }
  return readHistory(reading.grid, 0);
}

describe('the history of a score', () => {
  it('that may lie too low as well is held against both limits in every window', () => {
    const history = read([
      { score: 1.4, threshold: 1.2, lower_limit: 0.8, upper_limit: 1.2 },
      { score: 0.7, threshold: 0.8, lower_limit: 0.8, upper_limit: 1.2 },
    ]);
    expect(history.thresholds).toEqual([1.2, 1.2]);
    expect(history.lowerThresholds).toEqual([0.8, 0.8]);
  });

  it('with one limit has no second one', () => {
    const history = read([{ score: 0.3, threshold: 0.2, lower_limit: null, upper_limit: null }]);
    expect(history.thresholds).toEqual([0.2]);
    expect(history.lowerThresholds).toEqual([null]);
  });

  it('of ratios alone is held against 1', () => {
    const history = read([{ ratio: 2 }]);
    expect([history.values, history.thresholds, history.lowerThresholds]).toEqual([[2], [1], [null]]);
  });
});
