/**
 * Standard error of any smooth function of cell counts by the delta method: rows fall into cells by chance, the slope by each
 * cell is taken numerically. Null where the function isn't defined at the counts or beside them. O(cells × metric).
 */
export function cellError(counts: ArrayLike<number>, metric: (counts: Float64Array) => number | null): number | null {
  const cells = Float64Array.from(counts);
  const rows = cells.reduce((sum, count) => sum + count, 0);
  if (!(rows > 0) || metric(cells) === null) return null;
  const step = Math.min(0.5, rows * 1e-6);
  let mean = 0;
  let square = 0;
  for (let i = 0; i < cells.length; i++) {
    const count = cells[i] ?? 0;
    if (count === 0) continue;
    const above = metric(replaceCell(cells, i, count + step));
    const below = metric(replaceCell(cells, i, count - step));
    if (above === null || below === null) return null;
    const slope = (above - below) / (2 * step);
    mean += (count / rows) * slope;
    square += (count / rows) * slope * slope;
  }
  return Math.sqrt(Math.max(0, rows * (square - mean * mean)));
}

function replaceCell(cells: Float64Array, place: number, count: number): Float64Array {
  const changed = cells.slice();
  changed[place] = count;
  return changed;
}
