/** An alert rule as Grafana's rule form takes it. */
export interface AnomalyRule {
  name: string;
  queries: RuleQuery[];
  /** The refId that fires. */
  condition: string;
  noDataState: 'KeepLast';
  execErrState: 'Error';
  evaluateFor: string;
  annotations: Array<{ key: string; value: string }>;
}

export interface RuleQuery {
  refId: string;
  queryType: string;
  datasourceUid: string;
  /** In seconds before the evaluation. */
  relativeTimeRange: { from: number; to: number };
  model: { refId: string } & Record<string, unknown>;
}
