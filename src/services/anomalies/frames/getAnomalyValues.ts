import type { StretchVerdict } from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import type { AnomalyValue } from '../../../schema/query/anomaliesQuery';
import { getFiniteNumber } from '../../frames/getFiniteNumber';
import { getWindowBound } from '../../windows/getWindowBound';

interface AskedValue {
  value: AnomalyValue;
  /** Milliseconds from a point to the next. */
  step: number;
}

/** The number asked for of each point; null where the detector can't tell. */
export function getAnomalyValues(
  { times, values, detection }: StretchVerdict,
  { value, step }: AskedValue
): Array<number | null> {
  const { expected, score, outlier } = detection;
  switch (value) {
    case 'score':
    case 'expected':
    case 'lower':
    case 'upper':
      return Array.from(detection[value], getFiniteNumber);
    case 'is_anomaly':
      return Array.from(outlier, (flag, index) => (Number.isNaN(score[index] ?? NaN) ? null : flag));
    case 'window_start':
    case 'window_end':
      return Array.from(times, (start) => getWindowBound({ start, end: start + step }, value));
    case 'deviation':
      return Array.from(values, (actual, index) => getFiniteNumber(actual - (expected[index] ?? NaN)));
  }
}
