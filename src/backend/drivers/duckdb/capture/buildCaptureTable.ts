import type { CaptureColumns } from '../../../../schema/settings/captureColumns';
import { sql } from '../../../../stores/sql/sql';
import type { SqlFragment } from '../../../../stores/sql/sqlFragment';
import { buildCaptureRecords } from './buildCaptureRecords';

/** A column of a capture: its name, and its type where that is known. */
export interface CaptureColumn {
  name: string;
  engineType?: string;
}

const payload = sql`STRUCT(data VARCHAR, encoding VARCHAR)`;
const structure = sql`{captureData: 'STRUCT(endpointInput ${payload}, endpointOutput ${payload})', groundTruthData: '${payload}', eventMetadata: 'STRUCT(eventId VARCHAR, inferenceId VARCHAR, inferenceTime VARCHAR)'}`;

/**
 * A table expression over files of SageMaker's data capture, a row a record: what went in, what came out, when, and under which id, which is
 * the event's own where the caller gave none. The files of ground truth have the same form. Of a request of several records the ids are
 * numbered. A line that can't be read is a row without values, so that it is counted among those without a time and the rest stands.
 */
export function buildCaptureTable(
  paths: SqlFragment,
  capture: CaptureColumns,
  columns: readonly CaptureColumn[]
): SqlFragment {
  const sources = buildSources(capture);
  const selected = columns.flatMap(({ name, engineType }) => {
    const value = sources.get(name);
    if (value === undefined) {
      return [];
    }
    const typed = engineType === undefined ? value : sql`TRY_CAST(${value} AS ${getType(engineType)})`;
    return [sql`${typed} AS ${sql.identifier(name)}`];
  });
  const events = sql`SELECT coalesce(eventMetadata.inferenceId, eventMetadata.eventId) AS event, eventMetadata.inferenceTime AS moment, ${buildCaptureRecords(sql`captureData.endpointInput`)} AS ins, ${buildCaptureRecords(sql`captureData.endpointOutput`)} AS outs, ${buildCaptureRecords(sql`groundTruthData`)} AS truths FROM read_json(${paths}, format = 'newline_delimited', records = true, ignore_errors = true, columns = ${structure})`;
  const counted = sql`SELECT *, greatest(1, coalesce(len(ins), 0), coalesce(len(outs), 0)) AS records FROM (${events})`;
  const rows = sql`SELECT *, unnest(generate_series(1, records)) AS record FROM (${counted})`;
  return sql`(SELECT ${sql.join(selected, ', ')} FROM (${rows}))`;
}

/** What each column is read from, by its name. */
function buildSources({ inputs, outputs }: CaptureColumns): Map<string, SqlFragment> {
  const id = sql`CASE WHEN records > 1 THEN event || '_' || (record - 1) ELSE event END`;
  return new Map([
    ['inference_id', id],
    ['inference_time', sql`moment`],
    ...inputs.map((name, index): [string, SqlFragment] => [name, readField(sql`ins[record]`, name, index)]),
    ...outputs.map((name, index): [string, SqlFragment] => [name, readField(sql`outs[record]`, name, index)]),
    ['ground_truth', readField(sql`truths[1]`, 'ground_truth', 0)],
  ]);
}

/** A field of a record: of an object by its name, else by its place, as in "features" of SageMaker's own JSON. */
function readField(record: SqlFragment, name: string, index: number): SqlFragment {
  const place = sql.text(`/${index}`);
  const pointer = sql.text(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const only = index === 0 ? sql`${record} ->> '$'` : sql`NULL`;
  const ofObject = sql`coalesce(json_extract_string(${record}, ${pointer}), json_extract_string(json_extract(${record}, '/features'), ${place}))`;
  return sql`nullif(CASE json_type(${record}) WHEN 'ARRAY' THEN json_extract_string(${record}, ${place}) WHEN 'OBJECT' THEN ${ofObject} ELSE ${only} END, '')`;
}

function getType(engineType: string): SqlFragment {
  switch (engineType) {
    case 'DOUBLE':
      return sql`DOUBLE`;
    case 'TIMESTAMP WITH TIME ZONE':
      return sql`TIMESTAMPTZ`;
    default:
      return sql`VARCHAR`;
  }
}
