import type { DuckDBDataChunk, DuckDBResult } from '@duckdb/node-api';
import type { SqlResult, SqlResultColumn } from '../../../stores/sql/sqlEngine';
import type { DuckDbModule } from './duckDbModule';

/** A whole answer, column by column: texts as strings, all else as numbers. */
export async function readDuckDbResult(result: DuckDBResult, module: DuckDbModule): Promise<SqlResult> {
  const chunks = await result.fetchAllChunks();
  const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  const columns = Array.from({ length: result.columnCount }, (_, index): SqlResultColumn => {
    return result.columnTypeId(index) === module.DuckDBTypeId.VARCHAR
      ? { type: 'text', values: readTexts(chunks, index, rows) }
      : { type: 'number', values: readNumbers(chunks, index, rows) };
  });
  return { rows, columns };
}

function readNumbers(chunks: readonly DuckDBDataChunk[], column: number, rows: number): Float64Array {
  const values = new Float64Array(rows);
  let row = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    for (let item = 0; item < chunk.rowCount; item++) {
      const value = vector.getItem(item);
      values[row++] = typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
    }
  }
  return values;
}

function readTexts(chunks: readonly DuckDBDataChunk[], column: number, rows: number): Array<string | null> {
  const values = new Array<string | null>(rows).fill(null);
  let row = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    for (let item = 0; item < chunk.rowCount; item++) {
      const value = vector.getItem(item);
      values[row++] = typeof value === 'string' ? value : null;
    }
  }
  return values;
}
