/** How Grafana calls the data source that shows what another panel of the dashboard shows. */
export const dashboardUid = '-- Dashboard --';
