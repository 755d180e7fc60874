import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import type uPlot from 'uplot';

/** How far a lit stretch reaches beyond its first and last point, in CSS pixels. */
const margin = 6;

/** Lights a stretch of time up, behind the series. */
export function drawHighlight(plot: uPlot, { from, to }: { from: number; to: number }, theme: GrafanaTheme2): void {
  const left = plot.valToPos(from, 'x', true) - margin * devicePixelRatio;
  const right = plot.valToPos(to, 'x', true) + margin * devicePixelRatio;
  plot.ctx.save();
  plot.ctx.fillStyle = colorManipulator.alpha(theme.colors.primary.main, 0.25);
  plot.ctx.fillRect(left, plot.bbox.top, right - left, plot.bbox.height);
  plot.ctx.restore();
}
