import type { CaptureColumns } from '../../../schema/settings/captureColumns';
import { sql } from '../../../stores/sql/sql';
import type { SqlFragment } from '../../../stores/sql/sqlFragment';
import type { SqlColumn } from '../../../stores/sql/sqlRelation';
import { buildCaptureTable } from './capture/buildCaptureTable';
import { detectDelimiter } from './detectDelimiter';
import { escapeGlob } from './escapeGlob';
import type { LogFiles } from './findLogFiles';
import { readHead } from './readHead';

/** CSV numbers are read as floats: a column whose first rows are whole would be rounded where a fraction comes later. */
const csvTypes = sql`['BOOLEAN', 'DOUBLE', 'DATE', 'TIMESTAMP', 'TIMESTAMPTZ', 'VARCHAR']`;

/**
 * A table expression over the files of a log; files whose columns differ are joined by name. JSON lines are looked through whole to learn
 * their columns and types (a sample would lose later columns and round later fractions), and read by these once they are known.
 */
export async function buildFileTable(
  { files, format }: LogFiles,
  known: readonly SqlColumn[] | null,
  capture: CaptureColumns
): Promise<SqlFragment> {
  const paths = sql.texts(files.map((file) => escapeGlob(file.path)));
  switch (format) {
    case 'parquet':
      return sql`read_parquet(${paths}, union_by_name = true)`;
    case 'csv': {
      const [first] = files;
      const delimiter = sql.text(first ? detectDelimiter(await readHead(first.path)) : ',');
      return sql`read_csv(${paths}, union_by_name = true, header = true, delim = ${delimiter}, quote = '"', escape = '"', strict_mode = true, auto_type_candidates = ${csvTypes})`;
    }
    case 'jsonl': {
      const columns = known
        ? sql`columns = ${buildTypes(known)}`
        : sql`union_by_name = true, sample_size = -1, maximum_sample_files = ${sql.integer(files.length)}, map_inference_threshold = -1`;
      return sql`read_json(${paths}, format = 'newline_delimited', records = true, ${columns})`;
    }
    case 'sagemaker-capture':
      return buildCaptureTable(paths, capture, known ?? []);
  }
}

function buildTypes(columns: readonly SqlColumn[]): SqlFragment {
  const types = columns.map(({ name, engineType }) => sql`${sql.identifier(name)}: ${sql.text(engineType)}`);
  return sql`{${sql.join(types, ', ')}}`;
}
