import { buildRandom } from '../../core/stats/random/buildRandom';
import type { MemoryRow } from './buildMemoryStore';

/** At most so many rows, in an order that has nothing to do with theirs and is the same each time. */
export function sampleRows(rows: readonly MemoryRow[], mostRows: number): MemoryRow[] {
  const random = buildRandom(1);
  return rows
    .map((row) => ({ row, mark: random() }))
    .sort((a, b) => a.mark - b.mark)
    .slice(0, mostRows)
    .map(({ row }) => row);
}
