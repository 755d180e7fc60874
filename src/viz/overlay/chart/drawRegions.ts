import { colorManipulator } from '@grafana/data';
import type uPlot from 'uplot';
import type { ChartRegion } from './chartRegion';

/** A region is never narrower than this, in CSS pixels. */
const narrowest = 2;
const opacity = { incident: 0.16, annotation: 0.1, selected: 0.32 };

/** Shades stretches of time behind the series. */
export function drawRegions(plot: uPlot, regions: ChartRegion[]): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  for (const { from, to, color, kind, isSelected } of regions) {
    const left = plot.valToPos(from, 'x', true);
    const width = Math.max(plot.valToPos(to, 'x', true) - left, narrowest * devicePixelRatio);
    ctx.fillStyle = colorManipulator.alpha(color, isSelected ? opacity.selected : opacity[kind]);
    ctx.fillRect(left, bbox.top, width, bbox.height);
    if (kind === 'annotation' || isSelected) {
      ctx.strokeStyle = color;
      ctx.lineWidth = devicePixelRatio;
      ctx.setLineDash(isSelected ? [] : [4 * devicePixelRatio, 3 * devicePixelRatio]);
      for (const edge of to > from ? [left, left + width] : [left]) {
        ctx.beginPath();
        ctx.moveTo(edge, bbox.top);
        ctx.lineTo(edge, bbox.top + bbox.height);
        ctx.stroke();
      }
    }
  }
  ctx.restore();
}
