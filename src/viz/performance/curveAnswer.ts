import type { DataFrame } from '@grafana/data';
import type { PerformanceCurve } from '../../schema/query/performanceQuery';

/** One window in detail: a frame with the columns of one of the curve views. */
export interface CurveAnswer {
  view: PerformanceCurve;
  frame: DataFrame;
}
