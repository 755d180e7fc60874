import {
  FieldColorModeId,
  getFieldColorModeForField,
  getFieldSeriesColor,
  type DataFrameFieldIndex,
  type Field,
  type GrafanaTheme2,
} from '@grafana/data';
import { GraphDrawStyle, GraphThresholdsStyleMode, VisibilityMode } from '@grafana/schema';
import type { UPlotConfigBuilder } from '@grafana/ui';
import { getGraphConfig } from './getGraphConfig';

/** A series as its field config wants it drawn, with its thresholds. `origin` is where legends find its field. */
export function addValueSeries(
  builder: UPlotConfigBuilder,
  field: Field,
  { scaleKey, origin, theme }: { scaleKey: string; origin: DataFrameFieldIndex; theme: GrafanaTheme2 }
): void {
  const { config } = field;
  const custom = getGraphConfig(config);
  const colorMode = getFieldColorModeForField(field);
  const byThresholds: string = FieldColorModeId.Thresholds;
  const limits = {
    hardMin: config.min,
    hardMax: config.max,
    softMin: custom.axisSoftMin,
    softMax: custom.axisSoftMax,
  };
  builder.addSeries({
    ...custom,
    ...limits,
    scaleKey,
    theme,
    colorMode,
    thresholds: config.thresholds,
    lineColor: custom.lineColor ?? getFieldSeriesColor(field, theme).color,
    ...(colorMode.id === byThresholds && { dynamicSeriesColor: () => getFieldSeriesColor(field, theme).color }),
    showPoints: custom.drawStyle === GraphDrawStyle.Points ? VisibilityMode.Always : custom.showPoints,
    spanNulls: custom.spanNulls ?? false,
    show: custom.hideFrom?.viz !== true,
    dataFrameFieldIndex: origin,
  });
  const { thresholdsStyle } = custom;
  if (config.thresholds && thresholdsStyle && thresholdsStyle.mode !== GraphThresholdsStyleMode.Off) {
    builder.addThresholds({ config: thresholdsStyle, thresholds: config.thresholds, scaleKey, theme, ...limits });
  }
}
