import type { PluginExtensionPanelContext } from '@grafana/data';
import { t } from '@grafana/i18n';
import { LoadingPlaceholder, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { StateMessage } from '../../viz/states/StateMessage';
import { defaultDetectorOptions } from '../../core/anomaly/defaultDetectorOptions';
import { judgeSeries } from '../../viz/overlay/judgeSeries';
import { getViewedPanel } from './getViewedPanel';
import { rankSeries } from './rankSeries';
import { SeriesView } from './SeriesView';
import { usePanelFieldConfig } from './usePanelFieldConfig';
import type { ViewedPanel } from './viewedPanel';

/** What "Flag anomalies" opens: a panel's series with band, outliers and a sentence on each finding. */
export function AnomalyView({ panel }: { panel: Readonly<PluginExtensionPanelContext> | undefined }) {
  const theme = useTheme2();
  const { isLoading, fieldConfig } = usePanelFieldConfig(panel);
  const viewed = useMemo(() => getViewedPanel(panel, fieldConfig, theme), [panel, fieldConfig, theme]);
  const ranked = useMemo(
    () =>
      viewed.kind === 'series'
        ? rankSeries(judgeSeries(viewed.series, { detector: 'rolling_robust', ...defaultDetectorOptions }))
        : [],
    [viewed]
  );
  if (isLoading) {
    return <LoadingPlaceholder text={t('anomaly-view.loading', 'Looking for anomalies…')} />;
  }
  return viewed.kind === 'series' ? (
    <SeriesView ranked={ranked} range={viewed.range} timeZone={viewed.timeZone} />
  ) : (
    <MissingSeries viewed={viewed} />
  );
}

function MissingSeries({ viewed }: { viewed: Exclude<ViewedPanel, { kind: 'series' }> }) {
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
