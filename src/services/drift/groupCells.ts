import type { DriftCell } from './driftCell';

export interface CellGroups<Cell> {
  /** The columns of one window and segment. */
  get(place: number, segment: string): Cell[];
}

export function groupCells<Cell extends DriftCell>(cells: readonly Cell[]): CellGroups<Cell> {
  const groups = new Map<string, Cell[]>();
  const getKey = (place: number, segment: string): string => `${place} ${segment}`;
  for (const cell of cells) {
    const key = getKey(cell.place, cell.segment);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [cell]);
    } else {
      group.push(cell);
    }
  }
  return { get: (place, segment) => groups.get(getKey(place, segment)) ?? [] };
}
