import { buildEpochMs } from './buildEpochMs';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/** One row: rows of the log and, for a timestamp column, dated rows, first and last epoch ms. */
export function buildSpan(time: LogTime | null, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  const rows = dialect.toNumber(sql`count(*)`);
  if (!time) {
    return sql`SELECT ${rows} FROM ${relation.from} AS log`;
  }
  const span = [sql`count(ms)`, sql`min(ms)`, sql`max(ms)`].map((fact) => dialect.toNumber(fact));
  const dated = sql`WITH dated AS (SELECT ${buildEpochMs(time, dialect)} AS ms FROM ${relation.from} AS log)`;
  return sql`${dated} SELECT ${sql.join([rows, ...span], ', ')} FROM dated`;
}
