import { colorManipulator, type AbsoluteTimeRange, type GrafanaTheme2 } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import {
  AxisPlacement,
  DrawStyle,
  PointVisibility,
  ScaleDirection,
  ScaleOrientation,
  UPlotConfigBuilder,
} from '@grafana/ui';
import type uPlot from 'uplot';

export interface AnomalyConfigOptions {
  theme: GrafanaTheme2;
  timeZone: TimeZone;
  range: AbsoluteTimeRange;
  formatValue: (value: number) => string;
  /** A stretch to light up. */
  highlighted: { from: number; to: number } | undefined;
}

/** How far a lit stretch reaches beyond its first and last point, in CSS pixels. */
const highlightMargin = 6;

/** Columns: time, lower, upper, value, outlier. */
export function buildAnomalyConfig(options: AnomalyConfigOptions): UPlotConfigBuilder {
  const { theme, timeZone, range, formatValue } = options;
  const builder = new UPlotConfigBuilder(timeZone);
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => [range.from, range.to],
  });
  builder.addScale({ scaleKey: 'y', orientation: ScaleOrientation.Vertical, direction: ScaleDirection.Up });
  builder.addAxis({ scaleKey: 'x', isTime: true, placement: AxisPlacement.Bottom, timeZone, theme });
  builder.addAxis({
    scaleKey: 'y',
    placement: AxisPlacement.Left,
    theme,
    formatValue: (value: unknown) => formatValue(Number(value)),
  });
  addSeries(builder, theme);
  builder.setCursor({ drag: { x: false, y: false }, points: { show: false } });
  const { highlighted } = options;
  if (highlighted !== undefined) {
    builder.addHook('drawClear', (plot: uPlot) => drawHighlight(plot, highlighted, theme));
  }
  return builder;
}

function addSeries(builder: UPlotConfigBuilder, theme: GrafanaTheme2): void {
  const { visualization, colors } = theme;
  const line = { scaleKey: 'y', theme, drawStyle: DrawStyle.Line, showPoints: PointVisibility.Never };
  builder.addSeries({ ...line, lineWidth: 0, lineColor: colors.text.primary });
  builder.addSeries({ ...line, lineWidth: 0, lineColor: colors.text.primary });
  builder.addBand({ series: [2, 1], fill: colorManipulator.alpha(colors.text.primary, 0.14) });
  builder.addSeries({ ...line, lineWidth: 1, lineColor: visualization.getColorByName('green') });
  builder.addSeries({
    scaleKey: 'y',
    theme,
    drawStyle: DrawStyle.Points,
    showPoints: PointVisibility.Always,
    pointSize: 9,
    lineWidth: 1,
    lineColor: visualization.getColorByName('red'),
  });
}

function drawHighlight(plot: uPlot, { from, to }: { from: number; to: number }, theme: GrafanaTheme2): void {
  const margin = highlightMargin * devicePixelRatio;
  const left = plot.valToPos(from, 'x', true) - margin;
  const right = plot.valToPos(to, 'x', true) + margin;
  plot.ctx.save();
  plot.ctx.fillStyle = colorManipulator.alpha(theme.colors.primary.main, 0.25);
  plot.ctx.fillRect(left, plot.bbox.top, right - left, plot.bbox.height);
  plot.ctx.restore();
}
