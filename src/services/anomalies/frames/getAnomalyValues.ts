import type { StretchVerdict } from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import type { AnomalyValue } from '../../../schema/query/anomaliesQuery';
import { getFiniteNumber } from '../../frames/getFiniteNumber';

/** The number asked for of each point; null where the detector can't tell. */
export function getAnomalyValues({ values, detection }: StretchVerdict, value: AnomalyValue): Array<number | null> {
  const { expected, score, outlier } = detection;
  switch (value) {
    case 'score':
    case 'expected':
    case 'lower':
    case 'upper':
      return Array.from(detection[value], getFiniteNumber);
    case 'is_anomaly':
      return Array.from(outlier, (flag, index) => (Number.isNaN(score[index] ?? NaN) ? null : flag));
    case 'deviation':
      return Array.from(values, (actual, index) => getFiniteNumber(actual - (expected[index] ?? NaN)));
  }
}
