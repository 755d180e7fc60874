import { colorManipulator } from '@grafana/data';
import type uPlot from 'uplot';
import { createHatch } from '../../viz/strip/createHatch';
import type { AccuracyConfigOptions } from './buildAccuracyConfig';

/** Behind the lines: windows whose labels aren't all in, the window that is looked at, target and levels at training. */
export function drawAccuracyGuides(plot: uPlot, options: AccuracyConfigOptions): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  if (options.showLabelMaturity) {
    shadeMissingLabels(plot, options);
  }
  markWindow(plot, options);
  const { chart, theme } = options;
  drawLevel(plot, chart.target, theme.colors.text.primary, [8, 5]);
  for (const { value } of chart.baselines) {
    drawLevel(plot, value, theme.colors.text.secondary, [2, 4]);
  }
  ctx.restore();
}

/** From the bottom: as high as the share of rows whose label is missing. */
function shadeMissingLabels(plot: uPlot, { chart, theme }: AccuracyConfigOptions): void {
  const { ctx, bbox } = plot;
  const { secondary } = theme.colors.text;
  const background = colorManipulator.alpha(secondary, 0.08);
  ctx.fillStyle = createHatch({ background, line: colorManipulator.alpha(secondary, 0.35) }, devicePixelRatio);
  chart.times.forEach((start, place) => {
    const missing = 1 - (chart.labelMaturity[place] ?? Number.NaN);
    const end = chart.ends[place] ?? Number.NaN;
    if (!(missing > 0) || Number.isNaN(end)) {
      return;
    }
    const left = plot.valToPos(start, 'x', true);
    const width = plot.valToPos(end, 'x', true) - left;
    const height = bbox.height * missing;
    ctx.fillRect(left, bbox.top + bbox.height - height, width, height);
  });
}

function markWindow(plot: uPlot, { chart, theme, marked }: AccuracyConfigOptions): void {
  const start = marked === undefined ? undefined : chart.times[marked];
  if (start === undefined || marked === undefined) {
    return;
  }
  const end = chart.ends[marked] ?? Number.NaN;
  const left = plot.valToPos(start, 'x', true);
  const right = Number.isNaN(end) ? left + 2 * devicePixelRatio : plot.valToPos(end, 'x', true);
  plot.ctx.fillStyle = colorManipulator.alpha(theme.colors.primary.main, 0.18);
  plot.ctx.fillRect(left, plot.bbox.top, right - left, plot.bbox.height);
}

function drawLevel(plot: uPlot, level: number | undefined, color: string, dash: number[]): void {
  if (level === undefined) {
    return;
  }
  const { ctx, bbox } = plot;
  const y = plot.valToPos(level, 'y', true);
  ctx.strokeStyle = color;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash(dash.map((length) => length * devicePixelRatio));
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.setLineDash([]);
}
