import type { CaptureColumns } from '../../../../schema/settings/captureColumns';
import { readResult } from '../../../../stores/sql/readResult';
import { sql } from '../../../../stores/sql/sql';
import type { SqlResult } from '../../../../stores/sql/sqlEngine';
import type { SqlColumn } from '../../../../stores/sql/sqlRelation';
import type { SqlFragment } from '../../../../stores/sql/sqlFragment';
import { StoreError } from '../../../../stores/storeError';
import { getEngineColumn } from '../getEngineColumn';
import { buildCaptureTable } from './buildCaptureTable';

const time = 'inference_time';
const truth = 'ground_truth';

interface CapturedLog {
  paths: SqlFragment;
  /** As the settings name it, for messages. */
  source: string;
  capture: CaptureColumns;
}

/** The columns of a capture: its payloads are text, so that a column of numbers is one where all values can be read as such. */
export async function describeCapture(
  { paths, source, capture }: CapturedLog,
  run: (query: SqlFragment) => Promise<SqlResult>
): Promise<SqlColumn[]> {
  const names = ['inference_id', time, ...capture.inputs, ...capture.outputs, truth];
  const table = buildCaptureTable(
    paths,
    capture,
    names.map((name) => ({ name }))
  );
  const counts = names.flatMap((name) => {
    const column = sql.identifier(name);
    return [sql`CAST(count(${column}) AS DOUBLE)`, sql`CAST(count(TRY_CAST(${column} AS DOUBLE)) AS DOUBLE)`];
  });
  const reader = readResult(await run(sql`SELECT ${sql.join(counts, ', ')} FROM ${table}`));
  const found = names.map((name, index) => ({
    name,
    held: reader.getNumbers(2 * index)[0] ?? 0,
    numbers: reader.getNumbers(2 * index + 1)[0] ?? 0,
  }));
  if (found.every(({ held }) => held === 0)) {
    throw new StoreError(
      'unreadable',
      `No line of ${source} is a capture of SageMaker: none has "eventMetadata" and "captureData".`,
      'Correct the source, or choose the format jsonl.'
    );
  }
  return found
    .filter(({ name, held }) => held > 0 || (name !== time && name !== truth))
    .map(({ name, held, numbers }) => getEngineColumn(name, getType(name, held > 0 && held === numbers)));
}

function getType(name: string, isNumber: boolean): string {
  if (name === time) {
    return 'TIMESTAMP WITH TIME ZONE';
  }
  return isNumber && name !== 'inference_id' ? 'DOUBLE' : 'VARCHAR';
}
