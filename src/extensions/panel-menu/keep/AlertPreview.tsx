import { locationUtil, type PluginExtensionPanelContext } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getTemplateSrv, locationService } from '@grafana/runtime';
import { Button, Stack, Text } from '@grafana/ui';
import type { OverlayQuery, OverlayTarget } from '../../../schema/query/overlayQuery';
import type { AnomalyRule } from '../../../services/anomalies/anomalyRule';
import { buildAnomalyRule } from '../../../services/anomalies/buildAnomalyRule';
import { getRuleFormPath } from '../../../services/anomalies/getRuleFormPath';
import { plainText } from '../../../viz/format/plainText';
import { fillDashboardVariables } from './fillDashboardVariables';
import type { RuleSource } from './findRuleSource';
import type { JudgedLookBack } from './judgedLookBack';
import { AgreementText } from './AgreementText';

interface AlertPreviewProps {
  panel: Readonly<PluginExtensionPanelContext>;
  query: OverlayQuery;
  findSource: (target: OverlayTarget) => RuleSource | undefined;
  /** Absent while the view looks at the visible range alone. */
  judged: JudgedLookBack | undefined;
  onClose: () => void;
}

/** What a rule on a query of the view would have said, and the way to Grafana's form. */
export function AlertPreview({ panel, query, findSource, judged, onClose }: AlertPreviewProps) {
  const target = fillDashboardVariables(query.target, (text) => getTemplateSrv().replace(text, panel.scopedVars));
  const source = findSource(target);
  if (source === undefined) {
    return null;
  }
  const rule = buildRule(panel, { ...query, target }, source.uid);
  const [ruleQuery] = rule.queries;
  const open = () => {
    const { pathname, search } = window.location;
    onClose();
    locationService.push(getRuleFormPath(rule, locationUtil.stripBaseFromUrl(`${pathname}${search}`)));
  };
  return (
    <Stack direction="column" gap={1} alignItems="flex-start">
      {!source.mayRead && (
        <Text color="warning">
          {t(
            'anomaly-view.alert.no-access',
            "Rules are judged on the server, by {{models}}, which may not read this panel's data source yet. An admin has to add it to the data sources that rules may read, in the settings of {{models}} (Connections → Data sources). Until then the rule fails.",
            { models: source.name, ...plainText }
          )}
        </Text>
      )}
      {source.mayRead && judged === undefined && (
        <Text color="secondary">
          {t('anomaly-view.agreement.visible', 'Choose a look-back to see how far the rule agrees with this view.')}
        </Text>
      )}
      {source.mayRead && judged !== undefined && ruleQuery !== undefined && (
        <AgreementText rule={ruleQuery} refId={query.refId} judged={judged} />
      )}
      {source.mayRead && (
        <Text color="secondary">
          {t(
            'anomaly-view.alert.leaves-aside',
            'Rules know no feedback, no calendars and no mute timings as exclusions: they judge as if there were none.'
          )}
        </Text>
      )}
      <Button icon="bell" onClick={open}>
        {t('anomaly-view.alert.open', 'Open the rule form')}
      </Button>
    </Stack>
  );
}

function buildRule(
  { title, dashboard, id }: Readonly<PluginExtensionPanelContext>,
  query: OverlayQuery,
  modelsUid: string
): AnomalyRule {
  return buildAnomalyRule({
    name: t('anomaly-view.alert.name', 'Anomaly in {{title}}', { title, ...plainText }),
    modelsUid,
    query,
    summary: t('anomaly-view.alert.summary', '{{title}} on {{dashboard}} is off what is to be expected', {
      title,
      dashboard: dashboard.title,
      ...plainText,
    }),
    panel: { dashboardUid: dashboard.uid, panelId: id },
  });
}
