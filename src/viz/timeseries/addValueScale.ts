import { formattedValueToString, getFieldSeriesColor, type Field, type GrafanaTheme2 } from '@grafana/data';
import { AxisColorMode, AxisPlacement } from '@grafana/schema';
import { ScaleDirection, ScaleOrientation, type UPlotConfigBuilder } from '@grafana/ui';
import { formatValue } from '../format/formatValue';
import { getGraphConfig } from './getGraphConfig';
import { getScaleKey } from './getScaleKey';

/** The scale and the axis of a series, by its field config. Series that agree in it share both. Gives the scale's key. */
export function addValueScale(builder: UPlotConfigBuilder, field: Field, theme: GrafanaTheme2): string {
  const { config } = field;
  const custom = getGraphConfig(config);
  const scaleKey = getScaleKey(config);
  builder.addScale({
    scaleKey,
    orientation: ScaleOrientation.Vertical,
    direction: ScaleDirection.Up,
    distribution: custom.scaleDistribution?.type,
    log: custom.scaleDistribution?.log,
    linearThreshold: custom.scaleDistribution?.linearThreshold,
    min: config.min,
    max: config.max,
    softMin: custom.axisSoftMin,
    softMax: custom.axisSoftMax,
    centeredZero: custom.axisCenteredZero,
    decimals: config.decimals ?? undefined,
  });
  if (custom.axisPlacement === AxisPlacement.Hidden) {
    return scaleKey;
  }
  const isColored = custom.axisColorMode === AxisColorMode.Series;
  const color = isColored ? getFieldSeriesColor(field, theme).color : theme.colors.text.primary;
  builder.addAxis({
    scaleKey,
    label: custom.axisLabel,
    size: custom.axisWidth,
    placement: custom.axisPlacement,
    formatValue: (value: unknown, decimals) =>
      field.display ? formattedValueToString(field.display(value, decimals)) : formatValue(Number(value), field),
    theme,
    grid: { show: custom.axisGridShow },
    decimals: config.decimals ?? undefined,
    distr: custom.scaleDistribution?.type,
    border: { show: custom.axisBorderShow ?? false, width: 1 / devicePixelRatio, stroke: color },
    ticks: { show: custom.axisBorderShow ?? false, stroke: color },
    color,
  });
  return scaleKey;
}
