import { t, Trans } from '@grafana/i18n';
import { Alert } from '@grafana/ui';

/** What Plumbline Overlay does, for whoever opens its settings. */
export function Explanation() {
  return (
    <Alert severity="info" title={t('config-editor.title', 'Works as it is')}>
      <Trans i18nKey="config-editor.text">
        Choose this data source in a panel, in Explore or for a dashboard’s annotations, and then the data source whose
        series shall be judged. It runs in the browser and asks that data source with the rights of whoever looks. Only
        calendars are set up here, for queries that leave their events out.
      </Trans>
    </Alert>
  );
}
