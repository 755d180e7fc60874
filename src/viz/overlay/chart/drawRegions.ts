import { colorManipulator } from '@grafana/data';
import type uPlot from 'uplot';
import type { ChartRegion } from './chartRegion';

/** A region is never narrower than this, in CSS pixels; one that is gets a stronger shade. */
const narrowest = 3;
const opacity = { incident: 0.16, annotation: 0.1, narrow: 0.4, selected: 0.32 };

/** Shades stretches of time behind the series. */
export function drawRegions(plot: uPlot, regions: ChartRegion[]): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const region of regions) {
    drawRegion(plot, region);
  }
  ctx.restore();
}

function drawRegion(plot: uPlot, { from, to, color, kind, isSelected }: ChartRegion): void {
  const { ctx, bbox } = plot;
  const start = plot.valToPos(from, 'x', true);
  const ownWidth = plot.valToPos(to, 'x', true) - start;
  const width = Math.max(ownWidth, narrowest * devicePixelRatio);
  const shade = isSelected ? opacity.selected : opacity[width > ownWidth ? 'narrow' : kind];
  if (kind === 'incident' || to > from) {
    ctx.fillStyle = colorManipulator.alpha(color, shade);
    ctx.fillRect(start - (width - ownWidth) / 2, bbox.top, width, bbox.height);
  }
  if (kind === 'annotation' || isSelected) {
    ctx.strokeStyle = color;
    ctx.setLineDash(isSelected ? [] : [4 * devicePixelRatio, 3 * devicePixelRatio]);
    drawEdges(plot, to > from ? [start, start + ownWidth] : [start]);
  }
}

function drawEdges({ ctx, bbox }: uPlot, edges: number[]): void {
  ctx.lineWidth = devicePixelRatio;
  for (const edge of edges) {
    ctx.beginPath();
    ctx.moveTo(edge, bbox.top);
    ctx.lineTo(edge, bbox.top + bbox.height);
    ctx.stroke();
  }
}
