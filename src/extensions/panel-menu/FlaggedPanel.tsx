import type { FieldConfigSource, PluginExtensionPanelContext } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Alert, LoadingPlaceholder, Stack, Text } from '@grafana/ui';
import { useMemo, useState } from 'react';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { getOwnAlarms } from '../../core/anomaly/budget/getOwnAlarms';
import { getStep } from '../../core/series/getStep';
import { describeBacktest } from '../describeBacktest';
import { KeepActions } from './keep/KeepActions';
import { rankSeries } from './rankSeries';
import { readOwnTargets } from './readOwnTargets';
import { SeriesView, type SeriesChoice } from './SeriesView';
import { useViewFeedback, type ViewFeedback } from './useViewFeedback';
import { useViewQueries } from './useViewQueries';
import { useViewVerdicts } from './useViewVerdicts';
import { ViewControls } from './ViewControls';
import type { SeriesPanel } from './viewedPanel';
import type { ViewSettings } from './viewSettings';

interface FlaggedPanelProps {
  panel: Readonly<PluginExtensionPanelContext>;
  viewed: SeriesPanel;
  fieldConfig: FieldConfigSource | undefined;
  onClose: () => void;
}

/** A panel's series, judged as one chooses; what an alarm would have called; and ways to keep it. */
export function FlaggedPanel({ panel, viewed, fieldConfig, onClose }: FlaggedPanelProps) {
  const targets = useMemo(() => readOwnTargets(panel), [panel]);
  const [settings, setSettings] = useState<ViewSettings>({
    lookBack: targets.length > 0 ? '2w' : 'visible',
    alarms: undefined,
    direction: 'auto',
  });
  const view = useViewQueries(targets, viewed, settings);
  const [revision, setRevision] = useState(0);
  const given = useViewFeedback(panel, () => setRevision((before) => before + 1));
  const found = useViewVerdicts({ panel, viewed, fieldConfig, settings, queries: view.queries, revision });
  const step =
    view.queries[0] === undefined
      ? getStep(viewed.series[0]?.times ?? new Float64Array()).median
      : getSpan(view.queries[0].step);
  const own = getOwnAlarms(step);
  return (
    <Stack direction="column" gap={2}>
      <ViewControls
        settings={settings}
        canLookBack={targets.length > 0}
        panelDirection={view.panelDirection}
        own={Number.isNaN(own) ? undefined : own}
        onChange={setSettings}
      />
      <Found found={found} panel={panel} given={given} budget={settings.alarms ?? own} />
      <KeepActions
        panel={panel}
        queries={view.queriesToKeep}
        fieldConfig={fieldConfig}
        judged={found.kind === 'judged' && found.isWhole ? found : undefined}
        onClose={onClose}
      />
    </Stack>
  );
}

interface FoundProps {
  found: ReturnType<typeof useViewVerdicts>;
  panel: Readonly<PluginExtensionPanelContext>;
  given: ViewFeedback;
  budget: number;
}

function Found({ found, panel, given, budget }: FoundProps) {
  // Here, because the series go while they are judged anew.
  const [choice, setChoice] = useState<SeriesChoice>({ series: undefined, finding: undefined });
  const ranked = useMemo(
    () => (found.kind === 'judged' ? rankSeries(found.verdicts, panel.timeZone) : []),
    [found, panel.timeZone]
  );
  if (found.kind === 'loading') {
    return <LoadingPlaceholder text={t('anomaly-view.loading', 'Looking for anomalies…')} />;
  }
  if (found.kind === 'failed') {
    return (
      <Alert severity="error" title={t('anomaly-view.look-back-failed.title', "The look-back couldn't be fetched")}>
        {t(
          'anomaly-view.look-back-failed.text',
          '{{message}} Choose the visible range to judge what the panel shows.',
          {
            message: found.message,
            interpolation: { escapeValue: false },
          }
        )}
      </Alert>
    );
  }
  const suitable = ranked.filter(({ detection }) => detection.suitability.kind === 'suitable');
  const incidents = suitable.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      {suitable.length > 0 && (
        <output>
          <Text>
            {describeBacktest({
              incidents,
              series: suitable.length,
              span: found.range.to - found.range.from,
              budget: Number.isNaN(budget) ? undefined : budget,
            })}
          </Text>
        </output>
      )}
      {found.notices.map((notice) => (
        <Text key={notice} color="secondary">
          {notice}
        </Text>
      ))}
      <SeriesView
        ranked={ranked}
        range={found.range}
        timeZone={panel.timeZone}
        request={panel.data?.request}
        choice={choice}
        onChoose={setChoice}
        {...given}
      />
      <Text color="secondary" variant="bodySmall">
        {getMethod(found.isWhole)}
      </Text>
    </>
  );
}

/** What the verdicts rest on. */
function getMethod(isWhole: boolean): string {
  return isWhole
    ? t(
        'anomaly-view.method.look-back',
        'Each point is judged by those before it, from the Monday before minus the look-back on: as an alarm would have seen it, and the same at every zoom.'
      )
    : t(
        'anomaly-view.method.visible',
        'Each point is judged by the points before it in the visible range alone, without those that came later. Zooming can change a verdict.'
      );
}
