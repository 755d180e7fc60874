import type uPlot from 'uplot';
import type { OutlierMark } from './outlierMark';

const size = 5;

export interface MarkColors {
  fill: string;
  /** Around the mark, so that it stands out from its series. */
  edge: string;
}

/** Marks outliers by shape beside color: a triangle up above the band, down below it, else a diamond. */
export function drawOutliers(plot: uPlot, marks: OutlierMark[], { fill, edge }: MarkColors): void {
  const { ctx, bbox } = plot;
  const radius = size * devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left - radius, bbox.top - radius, bbox.width + 2 * radius, bbox.height + 2 * radius);
  ctx.clip();
  ctx.fillStyle = fill;
  ctx.strokeStyle = edge;
  ctx.lineWidth = devicePixelRatio;
  for (const { time, value, scaleKey, side } of marks) {
    const x = plot.valToPos(time, 'x', true);
    const y = plot.valToPos(value, scaleKey, true);
    ctx.beginPath();
    for (const [right, down] of getCorners(side)) {
      ctx.lineTo(x + right * radius, y + down * radius);
    }
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}

function getCorners(side: OutlierMark['side']): Array<readonly [number, number]> {
  switch (side) {
    case 'above':
      return [
        [0, -1],
        [1, 0.8],
        [-1, 0.8],
      ];
    case 'below':
      return [
        [0, 1],
        [1, -0.8],
        [-1, -0.8],
      ];
    case undefined:
      return [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ];
  }
}
