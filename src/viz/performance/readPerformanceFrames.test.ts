// @vitest-environment jsdom
import { FieldType, toDataFrame } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { buildPerformanceRows, day } from '../../../test/browser/accuracy/accuracyPanelFixture';
import { buildDriftFrame } from '../../../test/browser/buildDriftFrame';
import { getLineNames } from './getLineNames';
import { readPerformanceFrames } from './readPerformanceFrames';

const never = Number.POSITIVE_INFINITY;

function readLines(rows: Array<Record<string, unknown>>) {
  const reading = readPerformanceFrames([buildDriftFrame(rows)], never);
  if (reading.kind !== 'lines') {
    throw new Error(`read as ${reading.kind}`);
  }
  return reading.lines;
}

describe('a table of performance', () => {
  it('is a line for each version and kind, its windows in order of time', () => {
    const lines = readLines(buildPerformanceRows().reverse());
    expect(lines).toHaveLength(4);
    for (const { points } of lines) {
      expect(points.map(({ start }) => start)).toEqual([0, day, 2 * day]);
    }
  });

  it('keeps each window’s interval, rows and labels', () => {
    const point = readLines(buildPerformanceRows())[0]?.points[2];
    expect(point).toMatchObject({ lower: 0.5, upper: 0.95, rows: 100, labelledRows: 50, labelMaturity: 0.5 });
  });

  it('works the share of labels out of the counts where it is not given', () => {
    const rows = [{ time: 0, value: 0.5, rows: 40, labelled_rows: 10 }];
    expect(readLines(rows)[0]?.points[0]?.labelMaturity).toBe(0.25);
  });

  it('needs no more than time and value', () => {
    const [line] = readLines([{ time: 0, value: 0.5 }]);
    expect(line).toMatchObject({ model: '', metric: '', kind: 'realised' });
    expect(line?.points[0]?.labelMaturity).toBeNaN();
  });

  it('takes a window that ends after the range as still open where the data don’t say', () => {
    const frame = buildDriftFrame([
      { time: 0, window_end: day, value: 1 },
      { time: day, window_end: 2 * day, value: 1 },
    ]);
    const reading = readPerformanceFrames([frame], 1.5 * day);
    expect(reading.kind === 'lines' && reading.lines[0]?.points.map(({ isComplete }) => isComplete)).toEqual([
      true,
      false,
    ]);
  });
});

describe('series of performance', () => {
  const series = toDataFrame({
    fields: [
      { name: 'Time', type: FieldType.time, values: [0, day] },
      { name: 'f1', type: FieldType.number, values: [0.8, null], labels: { model: 'm', kind: 'estimated' } },
    ],
  });

  it('say in their labels what they are of', () => {
    const reading = readPerformanceFrames([series], never);
    expect(reading).toMatchObject({ kind: 'lines', lines: [{ model: 'm', metric: 'f1', kind: 'estimated' }] });
  });

  it('have gaps where a value is missing', () => {
    const reading = readPerformanceFrames([series], never);
    expect(reading.kind === 'lines' && reading.lines[0]?.points[1]?.value).toBeNaN();
  });
});

describe('the names of lines', () => {
  it('hold what varies and nothing else', () => {
    expect(getLineNames(readLines(buildPerformanceRows()))).toEqual([
      'v1 realised',
      'v1 estimated',
      'v2 realised',
      'v2 estimated',
    ]);
  });

  it('are the metric for one line alone', () => {
    expect(getLineNames(readLines([{ time: 0, value: 1, metric: 'rmse', kind: 'realised' }]))).toEqual(['rmse']);
  });
});

describe('what a training run measured', () => {
  const frame = buildDriftFrame([
    { time: 0, registry: 'lab', model: 'm', version: '3', metric: 'f1', step: 0, value: 0.5 },
    { time: 1, registry: 'lab', model: 'm', version: '3', metric: 'f1', step: 1, value: 0.8 },
  ]);

  it('is no line of its own; its last value stands beside the lines', () => {
    const reading = readPerformanceFrames([buildDriftFrame(buildPerformanceRows()), frame], never);
    expect(reading.kind === 'lines' && [reading.lines.length, reading.trainings]).toEqual([
      4,
      [{ model: 'm', version: '3', metric: 'f1', value: 0.8 }],
    ]);
  });

  it('alone is nothing to draw', () => {
    expect(readPerformanceFrames([frame], never)).toEqual({ kind: 'empty' });
  });
});

describe('other frames', () => {
  it('are known as the view of one window', () => {
    const views = {
      confusion: { actual: 'a', predicted: 'a', rows: 1, share: 1 },
      roc: { threshold: 1, false_positive_rate: 0, true_positive_rate: 0 },
      precision_recall: { threshold: 1, recall: 0, precision: 1 },
      calibration: { bin: 0, rows: 1, mean_probability: 0.1, share_positive: 0.2, lower: 0, upper: 1 },
      residuals: { bin: 0, bin_low: 0, bin_high: 1, rows: 1, share: 1 },
      thresholds: { threshold: 1, accuracy: 1, precision: 1, recall: 1, predicted_positive: 1 },
    };
    for (const [view, row] of Object.entries(views)) {
      const reading = readPerformanceFrames([buildDriftFrame([row])], never);
      expect(reading).toMatchObject({ kind: 'curves', curves: [{ view }] });
    }
  });

  it('are refused with what they lack', () => {
    expect(readPerformanceFrames([buildDriftFrame([{ value: 1 }])], never)).toEqual({
      kind: 'wrong',
      problem: { kind: 'missing_columns', columns: ['time'] },
    });
    expect(readPerformanceFrames([buildDriftFrame([{ time: 0, name: 'a' }])], never)).toEqual({
      kind: 'wrong',
      problem: { kind: 'missing_columns', columns: ['value'] },
    });
    expect(readPerformanceFrames([buildDriftFrame([{ time: 0 }])], never)).toMatchObject({
      problem: { kind: 'no_numbers' },
    });
  });

  it('are nothing at all when there are no rows', () => {
    expect(readPerformanceFrames([], never)).toEqual({ kind: 'empty' });
  });
});
