const fairnessMetrics: readonly string[] = [
  'statistical_parity_difference',
  'disparate_impact',
  'equal_opportunity_difference',
  'average_odds_difference',
];

/** Whether a metric compares two groups. */
export function isFairnessMetric(metric: string | undefined): boolean {
  return metric !== undefined && fairnessMetrics.includes(metric);
}
