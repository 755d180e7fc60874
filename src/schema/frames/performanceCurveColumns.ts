import type { ColumnSpec } from './columnSpec';

const subject = [
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
] as const satisfies readonly ColumnSpec[];

const threshold = {
  name: 'threshold',
  type: 'number',
  description: 'Rows with this probability or more count as positive; null where none do',
} as const satisfies ColumnSpec;

/** Columns of the views that show one window in detail. */
export const performanceCurveColumns = {
  confusion: [
    ...subject,
    { name: 'actual', type: 'string', description: 'True class' },
    { name: 'predicted', type: 'string', description: 'Predicted class' },
    { name: 'rows', type: 'number', description: 'Labelled rows of the cell' },
    { name: 'share', type: 'number', unit: 'percentunit', description: 'Share of the rows of the true class' },
  ],
  roc: [
    ...subject,
    threshold,
    { name: 'false_positive_rate', type: 'number', description: 'Share of the negatives at or above the threshold' },
    { name: 'true_positive_rate', type: 'number', description: 'Share of the positives at or above the threshold' },
  ],
  precision_recall: [
    ...subject,
    threshold,
    { name: 'recall', type: 'number', description: 'Share of the positives at or above the threshold' },
    { name: 'precision', type: 'number', description: 'Share of positives among rows at or above the threshold' },
  ],
  calibration: [
    ...subject,
    { name: 'bin', type: 'number', description: 'Place of the bin' },
    { name: 'rows', type: 'number', description: 'Labelled rows of the bin' },
    { name: 'mean_probability', type: 'number', description: 'Mean predicted probability' },
    { name: 'share_positive', type: 'number', description: 'Share of positives that came true' },
    { name: 'lower', type: 'number', description: 'Lower bound of the 95 % interval of the share' },
    { name: 'upper', type: 'number', description: 'Upper bound of the 95 % interval of the share' },
  ],
  residuals: [
    ...subject,
    { name: 'bin', type: 'number', description: 'Place of the bin' },
    { name: 'bin_low', type: 'number', description: 'Lower edge of prediction less label, not part of the bin' },
    { name: 'bin_high', type: 'number', description: 'Upper edge, part of the bin' },
    { name: 'rows', type: 'number', description: 'Labelled rows of the bin' },
    { name: 'share', type: 'number', unit: 'percentunit', description: 'Share of the labelled rows' },
  ],
  thresholds: [
    ...subject,
    threshold,
    { name: 'accuracy', type: 'number', description: 'Accuracy at the threshold' },
    { name: 'precision', type: 'number', description: 'Precision at the threshold' },
    { name: 'recall', type: 'number', description: 'Recall at the threshold' },
    { name: 'specificity', type: 'number', description: 'Specificity at the threshold' },
    { name: 'f1', type: 'number', description: 'F1 at the threshold' },
    { name: 'predicted_positive', type: 'number', description: 'Labelled rows at or above the threshold' },
    { name: 'business_value', type: 'number', description: 'Mean value of a prediction by the costs of the query' },
  ],
} as const satisfies Record<string, readonly ColumnSpec[]>;
