import type { PanelData } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import { StateMessage } from './StateMessage';

/** For a query that failed: the data source's own words. */
export function FailedMessage({ data: { errors = [] } }: { data: PanelData }): ReactElement {
  const texts = errors.map(({ message, data }) => message ?? data?.message);
  return (
    <StateMessage icon="exclamation-circle" isUrgent title={t('viz.failed.title', 'The query failed')}>
      {texts.find((text) => text !== undefined) ??
        t('viz.failed.no-reason', 'No reason was given. The query inspector shows the answer.')}
    </StateMessage>
  );
}
