/** The provisioned dashboard of the overlay. */
export const overlayDashboard = {
  uid: 'plumbline-anomaly-overlay',
  plainPanel: 'Predictions an hour by airport, judged in the panel',
  lookBackPanel: 'Predictions an hour by airport, with a look-back',
  timeSeriesPanel: "The same in Grafana's Time series",
  timeSeriesPanelId: 3,
  dataSourceUid: 'plumbline-overlay',
} as const;
