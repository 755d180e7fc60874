import type uPlot from 'uplot';
import type { AccuracyConfigOptions } from './buildAccuracyConfig';
import { isMiss } from './isMiss';

const size = 5;

/** A triangle on every value that misses the target, so that colour isn't all that tells. */
export function drawMisses(plot: uPlot, { chart, lines, theme }: AccuracyConfigOptions): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.fillStyle = theme.colors.error.text;
  for (const { points } of lines) {
    for (const point of points) {
      if (point !== undefined && isMiss(point.value, chart)) {
        drawTriangle(
          ctx,
          plot.valToPos(point.start, 'x', true),
          plot.valToPos(point.value, 'y', true),
          chart.direction
        );
      }
    }
  }
  ctx.restore();
}

/** Points to the side on which the value lies too far. */
function drawTriangle(ctx: CanvasRenderingContext2D, x: number, y: number, direction: 'higher' | 'lower'): void {
  const half = size * devicePixelRatio;
  const tip = direction === 'higher' ? half : -half;
  ctx.beginPath();
  ctx.moveTo(x - half, y - tip);
  ctx.lineTo(x + half, y - tip);
  ctx.lineTo(x, y + tip);
  ctx.closePath();
  ctx.fill();
}
