import type { GrafanaTheme2 } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import {
  AxisPlacement,
  DrawStyle,
  LineInterpolation,
  PointVisibility,
  ScaleDirection,
  ScaleOrientation,
  UPlotConfigBuilder,
} from '@grafana/ui';
import type uPlot from 'uplot';

export interface HistoryConfigOptions {
  theme: GrafanaTheme2;
  timeZone: TimeZone;
  color: string;
  range: [number, number];
  formatValue: (value: number) => string;
  /** The window that is looked at: a line is drawn at its start. */
  marked: number;
  /** Times that a heavier line is drawn at. */
  changes: readonly number[];
}

/** Score as line and points, its interval as a band, the threshold or both limits dashed, the noise limit dotted. */
export function buildHistoryConfig(options: HistoryConfigOptions): UPlotConfigBuilder {
  const { theme, timeZone, color, range } = options;
  const builder = new UPlotConfigBuilder(timeZone);
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => range,
  });
  builder.addScale({ scaleKey: 'y', orientation: ScaleOrientation.Vertical, direction: ScaleDirection.Up, softMin: 0 });
  builder.addAxis({ scaleKey: 'x', isTime: true, placement: AxisPlacement.Bottom, timeZone, theme });
  builder.addAxis({
    scaleKey: 'y',
    placement: AxisPlacement.Left,
    theme,
    formatValue: (value: unknown) => options.formatValue(Number(value)),
  });
  addLines(builder, theme, color);
  builder.setCursor({ drag: { x: false, y: false }, points: { show: false } });
  builder.addHook('draw', (plot) => {
    drawUpright(plot, options.marked, theme.colors.text.secondary, 1);
    for (const time of options.changes) {
      drawUpright(plot, time, theme.colors.text.maxContrast, 2);
    }
  });
  return builder;
}

function drawUpright(plot: uPlot, time: number, color: string, width: number): void {
  const { ctx, bbox } = plot;
  const x = Math.round(plot.valToPos(time, 'x', true));
  if (x < bbox.left || x > bbox.left + bbox.width) {
    return;
  }
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = width * devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

function addLines(builder: UPlotConfigBuilder, theme: GrafanaTheme2, color: string): void {
  const line = {
    scaleKey: 'y',
    theme,
    drawStyle: DrawStyle.Line,
    lineInterpolation: LineInterpolation.Linear,
    showPoints: PointVisibility.Never,
  };
  builder.addSeries({ ...line, lineColor: color, lineWidth: 2, showPoints: PointVisibility.Always, pointSize: 4 });
  const limit = {
    ...line,
    lineColor: theme.colors.text.primary,
    lineWidth: 1,
    lineStyle: { fill: 'dash' as const, dash: [8, 5] },
  };
  builder.addSeries(limit);
  builder.addSeries({
    ...line,
    lineColor: theme.colors.text.secondary,
    lineWidth: 1,
    lineStyle: { fill: 'dot', dash: [1, 4] },
  });
  builder.addSeries({ ...line, lineColor: color, lineWidth: 0 });
  builder.addSeries({ ...line, lineColor: color, lineWidth: 0 });
  builder.addSeries(limit);
  builder.addBand({ series: [5, 4], fill: theme.colors.action.hover });
}
