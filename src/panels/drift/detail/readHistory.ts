import type { HistorySeries } from '../../../viz/charts/historySeries';
import type { DriftCell } from '../../../viz/drift/driftCell';
import type { DriftGrid } from '../../../viz/drift/driftGrid';
import { getDriftCell } from '../../../viz/drift/getDriftCell';

/** A row's windows as lines: scores against thresholds, or ratios against 1 where only those are known. */
export function readHistory(grid: DriftGrid, row: number): HistorySeries {
  const from = grid.cells.offsets[row] ?? 0;
  const to = grid.cells.offsets[row + 1] ?? 0;
  const cells = Array.from({ length: to - from }, (_, index) => getDriftCell(grid, from + index));
  const hasScores = cells.some(({ score }) => !Number.isNaN(score));
  const read = (get: (cell: DriftCell) => number) => cells.map((cell) => toNullable(get(cell)));
  const onlyScores = (get: (cell: DriftCell) => number) => read(hasScores ? get : () => Number.NaN);
  return {
    times: cells.map(({ start }) => start),
    values: read(({ score, ratio }) => (hasScores ? score : ratio)),
    thresholds: read((cell) => (hasScores ? getUpperLimit(cell) : 1)),
    lowerThresholds: onlyScores(({ lowerLimit }) => lowerLimit),
    noiseLimits: onlyScores(({ noiseLimit }) => noiseLimit),
    lower: onlyScores(({ lower }) => lower),
    upper: onlyScores(({ upper }) => upper),
  };
}

function getUpperLimit({ upperLimit, threshold }: DriftCell): number {
  return Number.isNaN(upperLimit) ? threshold : upperLimit;
}

function toNullable(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
