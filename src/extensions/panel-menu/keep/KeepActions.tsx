import type { FieldConfigSource, PluginExtensionPanelContext } from '@grafana/data';
import { t } from '@grafana/i18n';
import { config, getDataSourceSrv, getTemplateSrv } from '@grafana/runtime';
import { Button, ClipboardButton, Stack, Text } from '@grafana/ui';
import { useState } from 'react';
import { overlayPluginId } from '../../../schema/domain/overlayPluginId';
import type { OverlayQuery, OverlayTarget } from '../../../schema/query/overlayQuery';
import { modelsDataSourceType } from '../../../viz/request/modelsDataSourceType';
import { AddToDashboard } from './AddToDashboard';
import { AlertPreview } from './AlertPreview';
import { buildKeptPanel } from './buildKeptPanel';
import { CreateAlert } from './CreateAlert';
import { findRuleSource } from './findRuleSource';
import type { JudgedLookBack } from './judgedLookBack';

interface KeepActionsProps {
  panel: Readonly<PluginExtensionPanelContext>;
  /** One a query of the panel. */
  queries: OverlayQuery[];
  fieldConfig: FieldConfigSource | undefined;
  /** What the view has found in its look-back, once it has. */
  judged: JudgedLookBack | undefined;
  onClose: () => void;
}

const overlayPanelId = 'plumbline-overlay-panel';

function findModels(target: OverlayTarget) {
  return findRuleSource(getDataSourceSrv().getList({ type: modelsDataSourceType }), target);
}

/** Ways to keep what was found: a panel on a dashboard, its JSON, an alert. */
export function KeepActions({ panel, queries, fieldConfig, judged, onClose }: KeepActionsProps) {
  const [isAdding, setIsAdding] = useState(false);
  const [alerting, setAlerting] = useState<string>();
  if (queries.length === 0) {
    return null;
  }
  const alertingQuery = queries.find(({ refId }) => refId === alerting);
  const source = getDataSourceSrv().getList({ type: overlayPluginId })[0];
  const buildPanel = () =>
    buildKeptPanel({
      title: t('anomaly-view.keep.panel-title', '{{title}}: anomalies', {
        title: panel.title,
        interpolation: { escapeValue: false },
      }),
      queries,
      overlaySource: source && { uid: source.uid, type: source.type },
      // What replaces it isn't there before Grafana 12.4.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      overlayPanelId: config.panels[overlayPanelId]?.id,
      fieldConfig,
      replace: (text) => getTemplateSrv().replace(text, panel.scopedVars),
    });
  return (
    <Stack direction="column" gap={1}>
      <Text element="h5">{t('anomaly-view.keep.title', 'Keep it')}</Text>
      <Stack direction="row" gap={1} wrap="wrap" alignItems="center">
        <Button variant="secondary" icon="apps" onClick={() => setIsAdding(!isAdding)} aria-expanded={isAdding}>
          {t('anomaly-view.keep.add', 'Add to a dashboard')}
        </Button>
        <ClipboardButton variant="secondary" icon="copy" getText={() => JSON.stringify(buildPanel(), null, 2)}>
          {t('anomaly-view.keep.copy', 'Copy the panel’s JSON')}
        </ClipboardButton>
        <CreateAlert queries={queries} chosen={alerting} onChoose={setAlerting} />
      </Stack>
      {source === undefined && (
        <Text color="secondary" variant="bodySmall">
          {t(
            'anomaly-view.keep.no-overlay-source',
            'No data source Plumbline Overlay has been added yet, so a kept panel will judge its visible range alone.'
          )}
        </Text>
      )}
      {alertingQuery && (
        <AlertPreview panel={panel} query={alertingQuery} findSource={findModels} judged={judged} onClose={onClose} />
      )}
      {isAdding && <AddToDashboard buildPanel={buildPanel} onClose={onClose} />}
    </Stack>
  );
}
