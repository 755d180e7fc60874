import type { DriftCell } from './driftCell';

/** By segment and column in the order in which they come, then by window. */
export function sortCells<Cell extends DriftCell>(cells: readonly Cell[]): Cell[] {
  const ranks = new Map<string, number>();
  const getRank = ({ segment, column }: DriftCell): number => {
    const key = `${segment} ${column.name}`;
    const rank = ranks.get(key) ?? ranks.size;
    ranks.set(key, rank);
    return rank;
  };
  const ranked = cells.map((cell) => ({ cell, rank: getRank(cell) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.cell.place - b.cell.place).map(({ cell }) => cell);
}
