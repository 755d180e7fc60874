import type { PluginExtensionPanelContext } from '@grafana/data';
import { t } from '@grafana/i18n';
import { LoadingPlaceholder, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { StateMessage } from '../../viz/states/StateMessage';
import { FlaggedPanel } from './FlaggedPanel';
import { getViewedPanel } from './getViewedPanel';
import { usePanelFieldConfig } from './usePanelFieldConfig';
import type { ViewedPanel } from './viewedPanel';

interface AnomalyViewProps {
  panel: Readonly<PluginExtensionPanelContext> | undefined;
  onClose: () => void;
}

/** What "Flag anomalies" opens: a panel's series with band, outliers and a sentence on each finding. */
export function AnomalyView({ panel, onClose }: AnomalyViewProps) {
  const theme = useTheme2();
  const { isLoading, fieldConfig } = usePanelFieldConfig(panel);
  const viewed = useMemo(() => getViewedPanel(panel, fieldConfig, theme), [panel, fieldConfig, theme]);
  if (isLoading) {
    return <LoadingPlaceholder text={t('anomaly-view.loading', 'Looking for anomalies…')} />;
  }
  return viewed.kind === 'series' && panel !== undefined ? (
    <FlaggedPanel panel={panel} viewed={viewed} fieldConfig={fieldConfig} onClose={onClose} />
  ) : (
    <MissingSeries viewed={viewed} />
  );
}
function MissingSeries({ viewed }: { viewed: ViewedPanel }) {
  switch (viewed.kind) {
    case 'loading':
      return (
        <StateMessage icon="clock-nine" title={t('anomaly-view.still-loading.title', 'The panel is still loading')}>
          {t('anomaly-view.still-loading.text', 'Close this, wait until the panel shows its data, and open it again.')}
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage icon="exclamation-triangle" title={t('anomaly-view.failed.title', "The panel's query failed")}>
          {viewed.message}
        </StateMessage>
      );
    case 'no_data':
    case 'no_series':
    case 'series':
      return (
        <StateMessage icon="info-circle" title={t('anomaly-view.no-series.title', 'This panel holds no time series')}>
          {t(
            'anomaly-view.no-series.text',
            'Anomalies are looked for in series: a time field and at least one number field, one row a point in time.'
          )}
        </StateMessage>
      );
  }
}
