import { describe, expect, test } from 'vitest';
import { defaultDetectorOptions } from './defaultDetectorOptions';
import { detectors } from './detectors';
import { finishWork } from '../work/finishWork';
import { withholdNewest } from './withholdNewest';

const times = Float64Array.from({ length: 60 }, (_, place) => place * 60_000);
const quiet = Array.from(times, (_, place) => 100 + (place % 5));

function judge(values: number[]) {
  const series = Float64Array.from(values);
  return withholdNewest(finishWork(detectors.rolling_robust(times, series, defaultDetectorOptions)), series);
}

describe('a series whose newest window is not over', () => {
  test('has no verdict on its newest value', () => {
    const detection = judge([...quiet.slice(0, 59), 3]);
    expect(detection.outlier[59]).toBe(0);
    expect(detection.score[59]).toBeNaN();
  });

  test('keeps the verdicts on all other values', () => {
    const detection = judge([...quiet.slice(0, 50), 3, ...quiet.slice(51)]);
    expect(detection.outlier[50]).toBe(1);
  });

  test('takes the last value that is there for the newest', () => {
    const detection = judge([...quiet.slice(0, 57), 3, Number.NaN, Number.NaN]);
    expect(detection.outlier[57]).toBe(0);
  });

  test('may hold nothing at all', () => {
    expect(judge(times.length > 0 ? Array.from(times, () => Number.NaN) : []).outlier.every((flag) => flag === 0)).toBe(
      true
    );
  });
});
