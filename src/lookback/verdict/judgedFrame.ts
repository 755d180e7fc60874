import type { DataFrame, Field } from '@grafana/data';
import type { StretchVerdict } from '../../core/anomaly/anchored/judgeSeriesByWeek';

/** A series with its verdicts, and the frame that shows it. */
export interface JudgedFrame {
  /** As a panel shows it, and unlike any other of the answer. */
  name: string;
  frame: DataFrame;
  valueField: Field;
  verdict: StretchVerdict;
}
