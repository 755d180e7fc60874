/** What Grafana's expressions make of a query's frames. */
export type AlertValues =
  { kind: 'noData' } | { kind: 'numbers'; numbers: AlertNumber[] } | { kind: 'series'; series: AlertSeries[] };

export interface AlertNumber {
  labels: Labels;
  value: number | null;
}

export interface AlertSeries {
  labels: Labels;
  values: Array<number | null>;
}

export type Labels = Readonly<Record<string, string>>;

/** What makes Grafana fail the rule. */
export class AlertError extends Error {}
