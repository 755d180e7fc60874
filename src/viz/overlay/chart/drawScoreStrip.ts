import type uPlot from 'uplot';
import { getStep } from '../../../core/series/getStep';
import { collectScoreColumns } from './collectScoreColumns';
import { scoreStripHeight } from './scoreStripHeight';

export interface ScoreStripColors {
  expected: string;
  out: string;
  text: string;
}

interface Scores {
  times: number[];
  score: Float64Array;
  from: number;
  to: number;
}

/** The strip ends at twice the band; what is further out is as high. */
const highest = 2;
const gap = 4;

/** The score under the chart as bars, the dashed line at 1: what rises above it is out. Height says what the color says. */
export function drawScoreStrip(plot: uPlot, scores: Scores, colors: ScoreStripColors): void {
  const { ctx, bbox } = plot;
  const height = (scoreStripHeight - gap) * devicePixelRatio;
  const bottom = bbox.top + bbox.height + scoreStripHeight * devicePixelRatio;
  const columns = collectScoreColumns(scores, {
    from: scores.from,
    to: scores.to,
    columns: Math.round(bbox.width),
    reach: 1.5 * getStep(Float64Array.from(scores.times)).median,
  });
  ctx.save();
  columns.forEach((score, column) => {
    if (!Number.isNaN(score)) {
      const bar = Math.max(devicePixelRatio, (Math.min(score, highest) / highest) * height);
      ctx.fillStyle = score > 1 ? colors.out : colors.expected;
      ctx.fillRect(bbox.left + column, bottom - bar, 1, bar);
    }
  });
  const edge = bottom - height / highest;
  ctx.strokeStyle = colors.text;
  ctx.lineWidth = 1;
  ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, edge);
  ctx.lineTo(bbox.left + bbox.width, edge);
  ctx.stroke();
  ctx.restore();
}
