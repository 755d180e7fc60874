import { locationUtil, type PluginExtensionPanelContext } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getDataSourceSrv, getTemplateSrv, locationService } from '@grafana/runtime';
import { Button } from '@grafana/ui';
import { replaceVariables } from '../../../lookback/target/replaceVariables';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { buildAnomalyRule } from '../../../services/anomalies/buildAnomalyRule';
import { getRuleFormPath } from '../../../services/anomalies/getRuleFormPath';

interface CreateAlertProps {
  panel: Readonly<PluginExtensionPanelContext>;
  queries: OverlayQuery[];
  onClose: () => void;
}

const modelsType = 'plumbline-models-datasource';

/** Opens Grafana's rule form with the rule that fires where the view flags; one button a query of the panel. */
export function CreateAlert({ panel, queries, onClose }: CreateAlertProps) {
  const models = getDataSourceSrv().getList({ type: modelsType })[0];
  const open = (query: OverlayQuery) => {
    const { pathname, search } = window.location;
    const replace = (text: string) => getTemplateSrv().replace(text, panel.scopedVars);
    const rule = buildAnomalyRule({
      name: t('anomaly-view.alert.name', 'Anomaly in {{title}}', escapeNothing({ title: panel.title })),
      modelsUid: models?.uid ?? '',
      query: { ...query, target: replaceVariables(query.target, replace) },
      summary: t(
        'anomaly-view.alert.summary',
        '{{title}} on {{dashboard}} is off what is to be expected',
        escapeNothing({ title: panel.title, dashboard: panel.dashboard.title })
      ),
      panel: { dashboardUid: panel.dashboard.uid, panelId: panel.id },
    });
    onClose();
    locationService.push(getRuleFormPath(rule, locationUtil.stripBaseFromUrl(`${pathname}${search}`)));
  };
  return (
    <>
      {queries.map((query) => (
        <Button
          key={query.refId}
          variant="secondary"
          icon="bell"
          disabled={models === undefined}
          tooltip={
            models === undefined
              ? t(
                  'anomaly-view.alert.no-models',
                  'Rules are judged on the server, by the data source Plumbline Models. Add it first.'
                )
              : undefined
          }
          onClick={() => open(query)}
        >
          {queries.length === 1
            ? t('anomaly-view.alert.create', 'Create alert')
            : t('anomaly-view.alert.create-of', 'Create alert on {{refId}}', { refId: query.refId })}
        </Button>
      ))}
    </>
  );
}

function escapeNothing<Values extends object>(values: Values) {
  return { ...values, interpolation: { escapeValue: false } };
}
