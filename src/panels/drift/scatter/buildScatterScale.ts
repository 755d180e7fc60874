import type { ScatterPoint } from './collectPoints';

export interface ScatterScale {
  getX: (importance: number) => number;
  getY: (ratio: number) => number;
  xTicks: number[];
  yTicks: number[];
  area: { left: number; top: number; right: number; bottom: number };
}

const margin = { left: 44, top: 12, right: 16, bottom: 40 };
const ratioTicks = [0, 0.5, 1, 2, 5, 10, 30, 100, 1000, 10_000, 100_000, 1_000_000];
const tickParts = 5;

/**
 * Places importance evenly and ratios by log(1 + ratio), so that a ratio of a thousand leaves room for those around 1.
 * The importance axis ends at 1, or at the largest importance where that is more.
 */
export function buildScatterScale(points: readonly ScatterPoint[], width: number, height: number): ScatterScale {
  const area = { left: margin.left, top: margin.top, right: width - margin.right, bottom: height - margin.bottom };
  const mostX = points.reduce((most, { importance }) => Math.max(most, importance), 1);
  const mostY = points.reduce((most, { ratio }) => Math.max(most, ratio * 1.1), 2);
  const yTicks = ratioTicks.filter((tick) => tick <= mostY);
  return {
    area,
    getX: (importance) => area.left + (Math.max(0, importance) / mostX) * (area.right - area.left),
    getY: (ratio) => area.bottom - (Math.log1p(Math.max(0, ratio)) / Math.log1p(mostY)) * (area.bottom - area.top),
    xTicks: Array.from({ length: tickParts + 1 }, (_, part) => (mostX * part) / tickParts),
    yTicks,
  };
}
