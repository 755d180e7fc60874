import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import {
  AxisPlacement,
  DrawStyle,
  PointVisibility,
  ScaleDirection,
  ScaleOrientation,
  UPlotConfigBuilder,
} from '@grafana/ui';
import { drawHighlight } from './drawHighlight';

export interface BandConfigOptions {
  theme: GrafanaTheme2;
  timeZone: TimeZone;
  range: [number, number];
  formatValue: (value: number) => string;
  /** A stretch to light up. */
  highlighted?: { from: number; to: number };
}

/** Columns: time, lower, upper, expected, value, value where it is an outlier. */
export function buildBandConfig(options: BandConfigOptions): UPlotConfigBuilder {
  const { theme, timeZone, range, formatValue, highlighted } = options;
  const builder = new UPlotConfigBuilder(timeZone);
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => range,
  });
  builder.addScale({ scaleKey: 'y', orientation: ScaleOrientation.Vertical, direction: ScaleDirection.Up });
  builder.addAxis({ scaleKey: 'x', isTime: true, placement: AxisPlacement.Bottom, timeZone, theme });
  builder.addAxis({
    scaleKey: 'y',
    placement: AxisPlacement.Left,
    theme,
    formatValue: (value: unknown) => formatValue(Number(value)),
  });
  addLines(builder, theme);
  builder.setCursor({ drag: { x: false, y: false }, points: { show: false } });
  if (highlighted !== undefined) {
    builder.addHook('drawClear', (plot) => drawHighlight(plot, highlighted, theme));
  }
  return builder;
}

function addLines(builder: UPlotConfigBuilder, theme: GrafanaTheme2): void {
  const { colors, visualization } = theme;
  const line = { scaleKey: 'y', theme, drawStyle: DrawStyle.Line, showPoints: PointVisibility.Never };
  builder.addSeries({ ...line, lineWidth: 0, lineColor: colors.text.primary });
  builder.addSeries({ ...line, lineWidth: 0, lineColor: colors.text.primary });
  builder.addBand({ series: [2, 1], fill: colorManipulator.alpha(colors.text.primary, 0.14) });
  builder.addSeries({
    ...line,
    lineWidth: 1,
    lineColor: colors.text.secondary,
    lineStyle: { fill: 'dash', dash: [6, 5] },
  });
  builder.addSeries({ ...line, lineWidth: 1, lineColor: visualization.getColorByName('green') });
  builder.addSeries({
    ...line,
    drawStyle: DrawStyle.Points,
    showPoints: PointVisibility.Always,
    pointSize: 8,
    lineWidth: 1,
    lineColor: visualization.getColorByName('red'),
  });
}
