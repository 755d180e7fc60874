// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildDriftFrame } from '../../../../test/browser/buildDriftFrame';
import { splitCurve } from '../../../viz/performance/splitCurve';
import { findBestThreshold } from './findBestThreshold';
import { getThresholdFacts } from './getThresholdFacts';
import { readConfusionTable } from './readConfusionTable';
import { readThresholds } from './readThresholds';

function readCurve(rows: Array<Record<string, unknown>>) {
  const [curve] = splitCurve(buildDriftFrame(rows));
  if (curve === undefined) {
    throw new Error('no curve');
  }
  return curve;
}

const row = (threshold: number | null, f1: number, value: number | null = null) => ({
  model: 'm',
  threshold,
  accuracy: 0.5,
  precision: 0.5,
  recall: 0.5,
  f1,
  predicted_positive: 10,
  business_value: value,
});

describe('thresholds of a window', () => {
  it('stand in rising order, without the one that counts nothing as positive', () => {
    const points = readThresholds(readCurve([row(null, 0), row(0.9, 0.2), row(0.1, 0.4)]));
    expect(points.map(({ threshold }) => threshold)).toEqual([0.1, 0.9]);
  });

  it('are best where F1 is highest', () => {
    const points = readThresholds(readCurve([row(0.1, 0.4), row(0.5, 0.6), row(0.9, 0.2)]));
    expect(findBestThreshold(points)).toMatchObject({ threshold: 0.5, by: 'f1' });
  });

  it('are best where the value is highest, when predictions have one', () => {
    const points = readThresholds(readCurve([row(0.1, 0.4, -3), row(0.5, 0.6, -2), row(0.9, 0.2, -1)]));
    expect(findBestThreshold(points)).toMatchObject({ threshold: 0.9, by: 'business_value' });
  });

  it('between two scores mean what the next score above means', () => {
    const points = readThresholds(
      readCurve([
        { ...row(0.2, 0.1), precision: 0.3 },
        { ...row(0.6, 0.1), precision: 0.7 },
      ])
    );
    const facts = getThresholdFacts(points, 0.4, undefined);
    expect(facts[0]).toEqual({ label: 'Precision', value: '70.0%' });
  });
});

describe('a confusion matrix', () => {
  it('has true classes as rows, in order of their names as numbers', () => {
    const table = readConfusionTable(
      readCurve([
        { actual: '10', predicted: '2', rows: 3, share: 1 },
        { actual: '2', predicted: '2', rows: 5, share: 1 },
      ])
    );
    expect(table).toEqual({
      classes: ['2', '10'],
      counts: [
        [5, 0],
        [3, 0],
      ],
      totals: [5, 3],
    });
  });
});

it('each model, version and segment of a frame is a curve of its own', () => {
  const frame = buildDriftFrame([
    { model: 'm', segment: 'a', threshold: 0.5, recall: 1, precision: 1 },
    { model: 'm', segment: 'b', threshold: 0.5, recall: 0, precision: 1 },
  ]);
  expect(splitCurve(frame).map(({ name, length }) => [name, length])).toEqual([
    ['m a', 1],
    ['m b', 1],
  ]);
});
