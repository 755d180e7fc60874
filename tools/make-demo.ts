import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './cli/runCommand';

/** Kept as they are but for narrower types of whole numbers; `flight` (no feature) and `period` (told by the file) are left out. */
const columns = [
  'timestamp',
  'prediction_id',
  'model_version',
  'CAST(sched_hour AS TINYINT) AS sched_hour',
  'CAST(distance AS SMALLINT) AS distance',
  'temp',
  'wind_speed',
  'precip',
  'visib',
  'carrier',
  'origin',
  'dest',
  'weekday',
  'probability',
  'prediction',
  'predicted_minutes',
  'target',
  'target_minutes',
  'target_timestamp',
];

/** Small enough for two threads and for a range of some weeks to read only its part. */
const rowGroupSize = 30_000;

const files = [
  { name: 'reference.parquet', period: 'reference' },
  { name: 'predictions.parquet', period: 'analysis' },
];

async function cutDemo(source: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const database = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await database.connect();
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  for (const { name, period } of files) {
    const path = join(folder, name);
    const rows = `SELECT ${columns.join(', ')} FROM read_parquet(${quote(source)}) WHERE period = ${quote(period)}`;
    const format = `FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 22, ROW_GROUP_SIZE ${rowGroupSize}`;
    await connection.run(`COPY (${rows} ORDER BY timestamp, prediction_id) TO ${quote(path)} (${format})`);
    process.stdout.write(`${path}: ${(await stat(path)).size} bytes\n`);
  }
  connection.closeSync();
  database.closeSync();
}

runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [source, folder = 'demo/flight-delay'] = positionals;
  if (source === undefined) {
    throw new Error('Usage: node tools/run.mjs make-demo FLIGHTS.parquet [FOLDER]');
  }
  await cutDemo(source, folder);
  return 0;
});
