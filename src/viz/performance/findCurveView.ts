import type { DataFrame } from '@grafana/data';
import { performanceCurves, type PerformanceCurve } from '../../schema/query/performanceQuery';
import { findField } from '../frames/findField';

/** Columns by which a view is known; no other answer of the contract has them together. */
const marks: Record<PerformanceCurve, readonly string[]> = {
  confusion: ['actual', 'predicted', 'rows'],
  roc: ['false_positive_rate', 'true_positive_rate'],
  precision_recall: ['threshold', 'recall', 'precision'],
  calibration: ['mean_probability', 'share_positive'],
  residuals: ['bin_low', 'bin_high', 'rows', 'share'],
  thresholds: ['threshold', 'accuracy', 'predicted_positive'],
};

/** Which of the curve views a frame holds; `thresholds` has the columns of precision and recall too, so it comes first. */
export function findCurveView(frame: DataFrame): PerformanceCurve | undefined {
  const views = [...performanceCurves].reverse();
  return views.find((view) => marks[view].every((name) => findField(frame, name) !== undefined));
}
