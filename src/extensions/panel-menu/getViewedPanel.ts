import {
  applyFieldOverrides,
  LoadingState,
  type FieldConfigSource,
  type GrafanaTheme2,
  type PanelData,
  type PluginExtensionPanelContext,
} from '@grafana/data';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import type { ViewedPanel } from './viewedPanel';

/**
 * Reads the panel's series off what Grafana hands to a menu entry: its data before transformations and field options.
 * The field options that could be found are applied, so that names and units are those of the panel.
 */
export function getViewedPanel(
  panel: Readonly<PluginExtensionPanelContext> | undefined,
  fieldConfig: FieldConfigSource | undefined,
  theme: GrafanaTheme2
): ViewedPanel {
  const data = panel?.data;
  if (panel === undefined || data === undefined) {
    return { kind: 'no_data' };
  }
  const frames = fieldConfig
    ? applyFieldOverrides({ data: data.series, fieldConfig, theme, replaceVariables: (text) => text })
    : data.series;
  const series = getPanelSeries(frames);
  if (series.length > 0) {
    const range = { from: data.timeRange.from.valueOf(), to: data.timeRange.to.valueOf() };
    return { kind: 'series', series, range, timeZone: panel.timeZone };
  }
  if (data.state === LoadingState.Loading || data.state === LoadingState.NotStarted) {
    return { kind: 'loading' };
  }
  const message = getErrorMessage(data);
  return message === undefined ? { kind: 'no_series' } : { kind: 'failed', message };
}

function getErrorMessage({ state, errors }: PanelData): string | undefined {
  return state === LoadingState.Error ? (errors?.[0]?.message ?? '') : undefined;
}
