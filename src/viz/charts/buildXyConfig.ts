import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
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
import type { XySeries } from './xySeries';

export interface XyAxis {
  label: string;
  /** Fixed ends of the axis; absent: from the data. */
  range?: [number, number];
  format: (value: number) => string;
}

export interface XyConfigOptions {
  theme: GrafanaTheme2;
  series: readonly XySeries[];
  xAxis: XyAxis;
  yAxis: XyAxis;
  /** The line on which x equals y: chance, or perfect calibration. */
  hasDiagonal: boolean;
  /** An upright line. */
  marked: number | undefined;
}

/** Curves over a number rather than over time, with Grafana's axes and colours. */
export function buildXyConfig(options: XyConfigOptions): UPlotConfigBuilder {
  const { theme, xAxis, yAxis } = options;
  const builder = new UPlotConfigBuilder();
  builder.addScale({
    scaleKey: 'x',
    isTime: false,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    ...(xAxis.range === undefined ? {} : { range: xAxis.range }),
  });
  builder.addScale({
    scaleKey: 'y',
    orientation: ScaleOrientation.Vertical,
    direction: ScaleDirection.Up,
    ...(yAxis.range === undefined ? {} : { range: yAxis.range }),
  });
  builder.addAxis({ ...getAxis(theme, xAxis), scaleKey: 'x', isTime: false, placement: AxisPlacement.Bottom });
  builder.addAxis({ ...getAxis(theme, yAxis), scaleKey: 'y', placement: AxisPlacement.Left });
  addCurves(builder, options);
  builder.setCursor({ drag: { x: false, y: false }, points: { show: false } });
  builder.addHook('drawClear', (plot) => drawGuides(plot, options));
  return builder;
}

function getAxis(theme: GrafanaTheme2, { label, format }: XyAxis) {
  return { theme, label, formatValue: (value: unknown) => format(Number(value)) };
}

function addCurves(builder: UPlotConfigBuilder, { theme, series }: XyConfigOptions): void {
  let column = 0;
  for (const curve of series) {
    const base = {
      scaleKey: 'y',
      theme,
      lineColor: curve.color,
      lineInterpolation: LineInterpolation.Linear,
      spanNulls: true,
    };
    column += 1;
    builder.addSeries({ ...base, ...getShape(curve) });
    if (curve.band !== undefined) {
      const bound = { ...base, drawStyle: DrawStyle.Line, lineWidth: 0, showPoints: PointVisibility.Never };
      builder.addSeries(bound);
      builder.addSeries(bound);
      builder.addBand({ series: [column + 2, column + 1], fill: colorManipulator.alpha(curve.color, 0.15) });
      column += 2;
    }
  }
}

function getShape({ shape, color }: XySeries) {
  const line = { drawStyle: DrawStyle.Line, lineWidth: 2, showPoints: PointVisibility.Never };
  switch (shape) {
    case 'line':
      return line;
    case 'dashed':
      return { ...line, lineStyle: { fill: 'dash' as const, dash: [8, 5] } };
    case 'line_and_points':
      return { ...line, showPoints: PointVisibility.Always, pointSize: 6 };
    case 'bars':
      return {
        ...line,
        drawStyle: DrawStyle.Bars,
        lineWidth: 1,
        fillColor: colorManipulator.alpha(color, 0.5),
        fillOpacity: 50,
        barWidthFactor: 1,
      };
  }
}

function drawGuides(plot: uPlot, { theme, hasDiagonal, marked, xAxis, yAxis }: XyConfigOptions): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = theme.colors.text.disabled;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
  if (hasDiagonal) {
    const low = Math.max(xAxis.range?.[0] ?? 0, yAxis.range?.[0] ?? 0);
    const high = Math.min(xAxis.range?.[1] ?? 1, yAxis.range?.[1] ?? 1);
    drawLine(
      ctx,
      [plot.valToPos(low, 'x', true), plot.valToPos(low, 'y', true)],
      [plot.valToPos(high, 'x', true), plot.valToPos(high, 'y', true)]
    );
  }
  if (marked !== undefined) {
    const x = plot.valToPos(marked, 'x', true);
    ctx.strokeStyle = theme.colors.text.primary;
    ctx.setLineDash([]);
    drawLine(ctx, [x, bbox.top], [x, bbox.top + bbox.height]);
  }
  ctx.restore();
}

function drawLine(ctx: CanvasRenderingContext2D, from: [number, number], to: [number, number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}
