import type { DataFrame, Field } from '@grafana/data';
import type { StretchVerdict } from '../../core/anomaly/anchored/judgeSeriesByWeek';
import type { SourcedSeries } from './sourcedSeries';

/** A series with its verdicts, and the frame that shows it. */
export interface JudgedFrame {
  /** As a panel shows it, and unlike any other of the answer. */
  name: string;
  frame: DataFrame;
  valueField: Field;
  verdict: StretchVerdict;
  /** The whole series as it was read, look-back included. */
  history: SourcedSeries;
}
