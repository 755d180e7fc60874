import { sql } from '../../../stores/sql/sql';
import type { SqlFragment } from '../../../stores/sql/sqlFragment';
import { countHeaderFields } from './countHeaderFields';
import { detectDelimiter } from './detectDelimiter';
import { escapeGlob } from './escapeGlob';
import type { LogFile } from './logFile';
import { readHead } from './readHead';

/** A statement that fails at the first line of a CSV file that doesn't fit its header, and names the line. */
export async function buildCsvCheck(file: LogFile): Promise<SqlFragment> {
  const head = await readHead(file.path);
  const delimiter = detectDelimiter(head);
  const names = Array.from({ length: countHeaderFields(head, delimiter) }, (_, index) => sql.identifier(`c${index}`));
  const columns = sql.join(
    names.map((name) => sql`${name}: 'VARCHAR'`),
    ', '
  );
  const path = sql.texts([escapeGlob(file.path)]);
  return sql`SELECT count(*) FROM read_csv(${path}, auto_detect = false, header = true, delim = ${sql.text(delimiter)}, quote = '"', escape = '"', strict_mode = true, columns = {${columns}})`;
}
