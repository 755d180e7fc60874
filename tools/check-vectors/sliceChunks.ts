import type { Chunk } from './chunk';
import { getCells } from './getCells';
import type { CsvColumns } from './readCsvColumns';

/** Chunks of `size` rows in file order, the reference first; a shorter last chunk is kept. */
export function sliceChunks(columns: CsvColumns, size: number): Chunk[] {
  const periods = getCells(columns, 'period');
  return (['reference', 'analysis'] as const).flatMap((period) => {
    const rows = periods.map((_, i) => i).filter((i) => periods[i] === period);
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => {
      const own = rows.slice(index * size, (index + 1) * size);
      return { period, index, start: index * size, end: index * size + own.length - 1, rows: own };
    });
  });
}
