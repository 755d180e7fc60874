import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeParquet } from '../duckdb/writeParquet';

const rowsAWindow = 400;

interface ServedLog {
  /** Start of the first window. */
  from: number;
  /** Length of a window in ms. */
  step: number;
  /** The version whose rows each window holds. */
  versions: readonly string[];
}

/** How many degrees warmer the flights are that a version was trained on, and is asked about. */
const degrees: Readonly<Record<string, number>> = { '1': 0, '2': 40 };

/**
 * Writes a log of predictions by versions that were trained on different weather, and the training data of each, in Parquet. Gives
 * the model's settings but for the registry.
 */
export async function writeServedDataSource(folder: string, { from, step, versions }: ServedLog): Promise<object> {
  const lines = versions.flatMap((version, window) =>
    Array.from({ length: rowsAWindow }, (_, row) => {
      const time = new Date(from + window * step + Math.floor((row * step) / rowsAWindow)).toISOString();
      return [time, version, getDegree(row, version), row % 3 === 0 ? 'BB' : 'AA'].join(',');
    })
  );
  writeFileSync(join(folder, 'log.csv'), ['time,version,temp,carrier', ...lines, ''].join('\n'));
  mkdirSync(join(folder, 'training'));
  for (const [version, warmer] of Object.entries(degrees)) {
    await writeParquet(
      join(folder, `training/${version}.parquet`),
      `SELECT (i * 37) % 50 + ${warmer} AS temp, CASE WHEN i % 3 = 0 THEN 'BB' ELSE 'AA' END AS carrier FROM range(2000) AS rows(i)`
    );
  }
  return {
    model: 'flights',
    source: 'log.csv',
    columns: { timestamp: 'time', features: ['temp', 'carrier'] },
    references: [{ id: 'training', kind: 'version', version: 'served', source: 'training/{version}.parquet' }],
  };
}

function getDegree(row: number, version: string): number {
  return ((row * 37) % 50) + (degrees[version] ?? 0);
}
