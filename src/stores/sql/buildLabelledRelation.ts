import type { LabelSource } from '../outcomeCounts';
import { buildColumn } from './buildColumn';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlColumn, SqlRelation } from './sqlRelation';

/** A log beside its labels. */
export interface LabelledRelation {
  relation: SqlRelation;
  /** Holds only labels that are known. */
  label: SqlColumn;
  arrival?: LogTime;
}

interface Sources {
  log: SqlRelation;
  /** The same as the log where labels stand in it. */
  labels: SqlRelation;
  /** How to read the time of the labels. */
  arrival?: LogTime;
}

const labelName = 'plumbline label';
const arrivalName = 'plumbline arrival';

/** Puts each row's label, as far as it is known, beside it: from the row itself or from a log of labels by id. */
export function buildLabelledRelation(
  source: LabelSource,
  { log, labels, arrival }: Sources,
  dialect: SqlDialect
): LabelledRelation {
  const label = findColumn(labels, source.column);
  const known = buildKnown(source.knownBy, arrival, dialect);
  const renamed = { ...label, name: labelName };
  const added = {
    label: renamed,
    ...(arrival && { arrival: { ...arrival, column: { ...arrival.column, name: arrivalName } } }),
  };
  const columns = [...log.columns, renamed, ...(added.arrival ? [added.arrival.column] : [])];
  const names = { label: sql.identifier(labelName), arrival: sql.identifier(arrivalName) };
  const moment = arrival ? sql`, ${buildColumn(arrival.column)} AS ${names.arrival}` : sql``;
  if (!source.join) {
    const from = sql`(SELECT log.*, CASE WHEN ${known} THEN ${buildColumn(label)} END AS ${names.label}${moment} FROM ${log.from} AS log)`;
    return { ...added, relation: { ...log, from, columns } };
  }
  const id = buildText(findColumn(labels, source.join.id), labels, dialect);
  const logId = buildText(findColumn(log, source.join.logId), log, dialect);
  const order = arrival ? sql`${names.arrival} DESC NULLS LAST, ${names.label} DESC` : sql`${names.label} DESC`;
  const kept = sql`SELECT ${id} AS label_id, ${buildColumn(label)} AS ${names.label}${moment} FROM ${labels.from} AS log WHERE ${known} AND ${buildColumn(label)} IS NOT NULL`;
  const ranked = sql`SELECT *, row_number() OVER (PARTITION BY label_id ORDER BY ${order}) AS place FROM (${kept}) AS kept`;
  const chosen = arrival ? sql`, ${names.arrival}` : sql``;
  const single = sql`SELECT label_id, ${names.label}${chosen} FROM (${ranked}) AS ranked WHERE place = 1`;
  const shown = arrival ? sql`, labels.${names.arrival}` : sql``;
  const from = sql`(SELECT log.*, labels.${names.label}${shown} FROM ${log.from} AS log LEFT JOIN (${single}) AS labels ON labels.label_id = ${logId})`;
  return { ...added, relation: { ...log, from, columns } };
}

/** Whether a label had come in. */
function buildKnown(knownBy: number | null, arrival: LogTime | undefined, dialect: SqlDialect): SqlFragment {
  if (knownBy === null || !arrival) {
    return sql`TRUE`;
  }
  const moment = dialect.toTime(buildColumn(arrival.column), arrival.encoding);
  return sql`(${moment} IS NULL OR ${moment} <= ${dialect.buildMoment(knownBy, arrival.encoding)})`;
}
