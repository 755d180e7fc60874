import { t } from '@grafana/i18n';
import { getDataSourceSrv } from '@grafana/runtime';
import { Button } from '@grafana/ui';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { modelsDataSourceType } from '../../../viz/request/modelsDataSourceType';

interface CreateAlertProps {
  queries: OverlayQuery[];
  /** The refId of the query whose alert is being looked at. */
  chosen: string | undefined;
  onChoose: (refId: string | undefined) => void;
}

/** One button a query of the panel: shows what a rule on it would have said. */
export function CreateAlert({ queries, chosen, onChoose }: CreateAlertProps) {
  const isJudgedFor = getDataSourceSrv().getList({ type: modelsDataSourceType }).length > 0;
  return (
    <>
      {queries.map(({ refId }) => (
        <Button
          key={refId}
          variant="secondary"
          icon="bell"
          disabled={!isJudgedFor}
          aria-expanded={chosen === refId}
          tooltip={
            isJudgedFor
              ? undefined
              : t(
                  'anomaly-view.alert.no-models',
                  'Rules are judged on the server, by the data source Plumbline Models. Add it first.'
                )
          }
          onClick={() => onChoose(chosen === refId ? undefined : refId)}
        >
          {queries.length === 1
            ? t('anomaly-view.alert.create', 'Create alert')
            : t('anomaly-view.alert.create-of', 'Create alert on {{refId}}', { refId })}
        </Button>
      ))}
    </>
  );
}
