import type { DriftCell } from './driftCell';

export interface CellGroups {
  /** The columns of one window and segment. */
  get(place: number, segment: string): DriftCell[];
}

export function groupCells(cells: readonly DriftCell[]): CellGroups {
  const groups = new Map<string, DriftCell[]>();
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
