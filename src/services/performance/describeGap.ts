import type { PerformanceGap } from './performanceCell';
import type { MeasureChoice } from './measureChoice';

const sentences: Readonly<Record<Exclude<PerformanceGap, 'undefined'>, string>> = {
  no_rows: 'there are no rows. Choose another time range or other filters.',
  few_rows: "there are fewer rows than the data source's privacy settings let show. Choose longer windows.",
  no_labels: 'no labels are in yet. Choose an earlier time range, or ask for estimated performance.',
  few_labels: "fewer labels are in than the data source's privacy settings let show. Choose longer windows.",
  no_reference:
    'the version that served has left no labelled data to estimate from. Add its file, or ask with "estimated": "no".',
};

const oneClass = 'the rows are all of one class. Choose longer windows.';
const noList = 'no list has all its labels and a relevant item. Choose an earlier time range or longer windows.';
const undefinedFor: Readonly<Partial<Record<MeasureChoice['metric'], string>>> = {
  roc_auc: oneClass,
  average_precision: 'no row is positive. Choose longer windows.',
  recall: 'no row is positive. Choose longer windows.',
  equal_opportunity_difference: 'one of the groups has no positive row. Choose longer windows.',
  precision: 'no row was predicted positive. Choose longer windows.',
  specificity: 'no row is negative. Choose longer windows.',
  false_positive_rate: 'no row is negative. Choose longer windows.',
  f1: 'no row is positive or predicted positive. Choose longer windows.',
  mcc: 'labels or predictions are all of one class. Choose longer windows.',
  kappa: oneClass,
  mape: 'a label is 0, by which nothing can be divided. Use smape or mae.',
  ndcg: noList,
  map: noList,
  mrr: 'no list has all its labels, scores and a group. Choose an earlier time range.',
  rmsle: 'a label or a prediction is −1 or less. Use rmse.',
};

/** Why a metric has no value, and what would help. */
export function describeGap(gap: PerformanceGap, metric: MeasureChoice['metric']): string {
  return gap === 'undefined'
    ? (undefinedFor[metric] ?? "the metric isn't defined for these rows. Choose longer windows.")
    : sentences[gap];
}
