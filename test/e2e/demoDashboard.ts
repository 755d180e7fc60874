/** The provisioned dashboard that the browser tests look at. */
export const demoDashboard = {
  uid: 'plumbline-drift-triage',
  driftPanel: 'Drift by feature and week',
  driftPanelId: 1,
  ratioPanel: 'Score over threshold',
  overlayPanel: 'Predictions a day, outliers flagged',
  dataSourceUid: 'plumbline-models-demo',
} as const;
