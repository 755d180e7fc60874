import { sql } from '../../../../stores/sql/sql';
import type { SqlFragment } from '../../../../stores/sql/sqlFragment';

/**
 * The records of a payload as a list of JSON values: a line of CSV is an array of its fields, a JSON payload is taken apart as SageMaker's
 * formats have it (`instances`, `predictions`, a list of lists or objects, or one record). `side` is a captured payload with its encoding.
 */
export function buildCaptureRecords(side: SqlFragment): SqlFragment {
  const text = sql`CASE upper(${side}.encoding) WHEN 'BASE64' THEN TRY(decode(from_base64(${side}.data))) ELSE ${side}.data END`;
  const isJson = sql`regexp_matches(${text}, '^\\s*[\\[{]') AND json_valid(${text})`;
  return sql`CASE WHEN ${isJson} THEN ${splitJson(sql`CAST(${text} AS JSON)`)} ELSE ${splitCsv(text)} END`;
}

function splitJson(json: SqlFragment): SqlFragment {
  const list = sql`CASE WHEN json_type(${json}, '$[0]') IN ('ARRAY', 'OBJECT') THEN from_json(${json}, '["JSON"]') ELSE [${json}] END`;
  const record = sql`coalesce(from_json(${json} -> '$.instances', '["JSON"]'), from_json(${json} -> '$.predictions', '["JSON"]'), [${json}])`;
  return sql`CASE json_type(${json}) WHEN 'ARRAY' THEN ${list} ELSE ${record} END`;
}

function splitCsv(text: SqlFragment): SqlFragment {
  const field = sql`CASE WHEN field LIKE '"%"' THEN replace(field[2:-2], '""', '"') ELSE trim(field) END`;
  const fields = sql`list_transform(regexp_extract_all(line || ',', '("(?:[^"]|"")*"|[^,]*),', 1), lambda field: ${field})`;
  const lines = sql`list_filter(string_split_regex(${text}, '\\r?\\n'), lambda line: trim(line) <> '')`;
  return sql`list_transform(${lines}, lambda line: to_json(${fields}))`;
}
