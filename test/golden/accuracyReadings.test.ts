// @vitest-environment jsdom
import { FieldType } from '@grafana/data';
import { describe, expect, test } from 'vitest';
import { readPerformanceFrames } from '../../src/viz/performance/readPerformanceFrames';
import type { PerformanceLine } from '../../src/viz/performance/performanceLine';
import type { PerformanceReading } from '../../src/viz/performance/performanceReading';
import { splitCurve } from '../../src/viz/performance/splitCurve';
import { formatReading } from './formatReading';
import { readGoldenFrames } from './readGoldenFrames';

/** Rows of a curve that stand in the snapshot; all of them are counted. */
const rowsShown = 12;

const rangeEnd = Date.parse('2013-12-23T00:00:00Z');

function takeEvenly<T>(values: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(values.length / rowsShown));
  return values.filter((_, row) => row % every === 0);
}

/** What the panel draws from, without the frames that it came from. */
function describeReading(reading: PerformanceReading): unknown {
  if (reading.kind !== 'lines' && reading.kind !== 'curves') {
    return reading;
  }
  const curves = reading.curves.map(({ view, frame }) => ({
    view,
    curves: splitCurve(frame).map(({ name, length, getNumbers, getTexts }) => ({
      name,
      length,
      columns: Object.fromEntries(
        frame.fields.map(({ name: column, type }) => [
          column,
          takeEvenly<number | string>(type === FieldType.string ? getTexts(column) : getNumbers(column)),
        ])
      ),
    })),
  }));
  const lines = reading.kind === 'lines' ? reading.lines.map(describeLine) : [];
  return { kind: reading.kind, lines, curves };
}

function describeLine({
  model,
  version,
  segment,
  metric,
  average,
  kind,
  points,
  valueField,
}: PerformanceLine): unknown {
  return { model, version, segment, metric, average, kind, points, field: valueField.name };
}

describe('what the accuracy panel reads from the answers of performance queries', () => {
  test.each([
    'performance-table',
    'performance-latest',
    'performance-series',
    'performance-multiclass-table',
    'performance-regression-table',
    'performance-confusion',
    'performance-roc',
    'performance-precision-recall',
    'performance-thresholds',
    'performance-calibration',
    'performance-residuals',
  ])('%s', async (name) => {
    const reading = readPerformanceFrames(readGoldenFrames(name), rangeEnd);
    await expect(formatReading(describeReading(reading))).toMatchFileSnapshot(`readings/${name}.json`);
  });

  test('a table and a curve in one panel are told apart', () => {
    const frames = [...readGoldenFrames('performance-table'), ...readGoldenFrames('performance-roc')];
    const reading = readPerformanceFrames(frames, rangeEnd);
    expect(reading).toMatchObject({ kind: 'lines', lines: [{ kind: 'realised' }, { kind: 'estimated' }] });
    expect(reading.kind === 'lines' && reading.curves.map(({ view }) => view)).toEqual(['roc']);
  });
});
