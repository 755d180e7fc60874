import type { CurveTable } from '../../../viz/performance/splitCurve';

/** What a threshold would have meant for a window. Numbers that aren't there are NaN. */
export interface ThresholdPoint {
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
  predictedPositive: number;
  businessValue: number;
}

/** In order of the threshold; the point at which nothing counts as positive has none and is left out. */
export function readThresholds(table: CurveTable): ThresholdPoint[] {
  const read = (name: string) => table.getNumbers(name);
  const columns = {
    precision: read('precision'),
    recall: read('recall'),
    f1: read('f1'),
    accuracy: read('accuracy'),
    predictedPositive: read('predicted_positive'),
    businessValue: read('business_value'),
  };
  const at = (name: keyof typeof columns, row: number) => columns[name][row] ?? Number.NaN;
  return read('threshold')
    .map((threshold, row) => ({
      threshold,
      precision: at('precision', row),
      recall: at('recall', row),
      f1: at('f1', row),
      accuracy: at('accuracy', row),
      predictedPositive: at('predictedPositive', row),
      businessValue: at('businessValue', row),
    }))
    .filter(({ threshold }) => !Number.isNaN(threshold))
    .sort((a, b) => a.threshold - b.threshold);
}
