import type { StretchVerdict } from '../../../core/anomaly/anchored/judgeSeriesByWeek';
import type { Labels } from '../../frames/labelledPoint';

/** A series with its verdicts, and the labels that make it an alert instance. */
export interface AnomalySeries {
  labels: Labels;
  /** Of the values, where the data source names one. */
  unit: string | undefined;
  verdict: StretchVerdict;
}
