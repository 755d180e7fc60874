import { formattedValueToString, getDisplayProcessor, type GrafanaTheme2 } from '@grafana/data';
import type { PanelSeries } from '../../viz/overlay/panelSeries';

/** Writes values of a series with its unit. Without one they get as many decimals as Grafana finds fitting. */
export function getValueFormatter({ valueField }: PanelSeries, theme: GrafanaTheme2): (value: number) => string {
  const display = valueField.display ?? getDisplayProcessor({ field: valueField, theme });
  return (value) => formattedValueToString(display(value));
}
