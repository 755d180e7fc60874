import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
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
import type { AccuracyChart, ChartLine } from './accuracyChart';
import { drawAccuracyGuides } from './drawAccuracyGuides';
import { drawMisses } from './drawMisses';

export interface AccuracyConfigOptions {
  theme: GrafanaTheme2;
  timeZone: TimeZone;
  range: [number, number];
  chart: AccuracyChart;
  lines: readonly ChartLine[];
  showInterval: boolean;
  showLabelMaturity: boolean;
  /** Place of the window whose detail is open. */
  marked: number | undefined;
  formatValue: (value: number) => string;
}

/** Realised metrics as lines with points, estimates dashed, intervals as bands, and the guides behind them. */
export function buildAccuracyConfig(options: AccuracyConfigOptions): UPlotConfigBuilder {
  const { theme, timeZone, chart, lines } = options;
  const builder = new UPlotConfigBuilder(timeZone);
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => options.range,
  });
  const [softMin, softMax] = getGuideExtent(chart);
  const config = lines[0]?.line.valueField.config;
  builder.addScale({
    scaleKey: 'y',
    orientation: ScaleOrientation.Vertical,
    direction: ScaleDirection.Up,
    softMin,
    softMax,
    min: config?.min ?? undefined,
    max: config?.max ?? undefined,
  });
  builder.addAxis({ scaleKey: 'x', isTime: true, placement: AxisPlacement.Bottom, timeZone, theme });
  builder.addAxis({
    scaleKey: 'y',
    placement: AxisPlacement.Left,
    theme,
    formatValue: (value: unknown) => options.formatValue(Number(value)),
  });
  lines.forEach((line, index) => addLine(builder, options, line, index));
  builder.setCursor({ drag: { x: true, y: false, setScale: false }, focus: { prox: 30 } });
  builder.addHook('drawClear', (plot) => drawAccuracyGuides(plot, options));
  builder.addHook('draw', (plot) => drawMisses(plot, options));
  return builder;
}

/** The target and the levels at training are always in view. */
function getGuideExtent({ target, baselines }: AccuracyChart): [number | undefined, number | undefined] {
  const guides = [target ?? [], baselines.map(({ value }) => value)].flat();
  return guides.length === 0 ? [undefined, undefined] : [Math.min(...guides), Math.max(...guides)];
}

function addLine(
  builder: UPlotConfigBuilder,
  { theme, showInterval }: AccuracyConfigOptions,
  { line: { kind }, color }: ChartLine,
  index: number
): void {
  const line = {
    scaleKey: 'y',
    theme,
    lineColor: color,
    drawStyle: DrawStyle.Line,
    lineInterpolation: LineInterpolation.Linear,
    showPoints: PointVisibility.Never,
  };
  builder.addSeries({
    ...line,
    lineWidth: 2,
    showPoints: PointVisibility.Always,
    pointSize: kind === 'estimated' ? 4 : 6,
    ...(kind === 'estimated' ? { lineStyle: { fill: 'dash', dash: [8, 6] } } : {}),
  });
  builder.addSeries({ ...line, lineWidth: 0 });
  builder.addSeries({ ...line, lineWidth: 0 });
  if (showInterval) {
    const value = index * 3 + 1;
    builder.addBand({ series: [value + 2, value + 1], fill: colorManipulator.alpha(color, 0.14) });
  }
}
