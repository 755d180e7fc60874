import type { CountRowsRequest, RowBlocks, TimeWindow } from '../predictionLogStore';
import { buildColumn } from './buildColumn';
import { buildColumnAlias } from './buildColumnAlias';
import { buildCondition } from './buildCondition';
import type { TimeBounds } from './buildCondition';
import { buildEpochMs } from './buildEpochMs';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import { getUniformGrid } from './getUniformGrid';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/**
 * A WITH clause that ends in the table `sliced`: a row for each selected row and slice that holds it, with the columns
 * `slice`, `segment`, `ms` and the given ones, named c0, c1 …
 */
export function buildSlicedRows(
  request: CountRowsRequest,
  columns: readonly SqlFragment[],
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const { selection, slicing } = request;
  const names = columns.map((_, index) => sql`, ${buildColumnAlias(index)}`);
  const carried = sql`segment, ms${sql.join(names, ' ')}`;
  const bounds = slicing.rowBlocks
    ? { from: slicing.rowBlocks.origin, to: selection.to }
    : getBounds(selection, slicing.windows);
  const selected = [
    sql`${buildEpochMs(time, dialect)} AS ms`,
    sql`${buildSegment(slicing.segment, relation, dialect)} AS segment`,
    ...(slicing.rowBlocks && time ? buildOrder(slicing.rowBlocks, time, relation, dialect) : []),
    ...columns.map((column, index) => sql`${column} AS ${buildColumnAlias(index)}`),
  ];
  const condition = buildCondition(selection.filters, bounds, time, relation, dialect);
  const sliced = slicing.rowBlocks
    ? buildBlockSlices(slicing.rowBlocks, selection.from, carried, dialect)
    : buildWindowSlices(slicing.windows, carried, dialect);
  return sql`WITH selected AS (SELECT ${sql.join(selected, ', ')} FROM ${relation.from} AS log WHERE ${condition}), ${sliced}`;
}

function getBounds(bounds: TimeBounds, windows: readonly TimeWindow[]): TimeBounds {
  if (windows.length === 0) {
    return bounds;
  }
  const start = windows.reduce((least, window) => Math.min(least, window.start), Infinity);
  const end = windows.reduce((most, window) => Math.max(most, window.end), -Infinity);
  return { from: Math.max(bounds.from ?? start, start), to: Math.min(bounds.to ?? end, end) };
}

function buildSegment(name: string | undefined, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  return name === undefined ? sql`''` : sql`COALESCE(${buildText(findColumn(relation, name), relation, dialect)}, '')`;
}

function buildOrder(blocks: RowBlocks, time: LogTime, relation: SqlRelation, dialect: SqlDialect): SqlFragment[] {
  const moment = dialect.toTime(buildColumn(time.column), time.encoding);
  const id = blocks.id === undefined ? undefined : findColumn(relation, blocks.id);
  return [sql`${moment} AS moment`, ...(id ? [sql`${buildColumn(id)} AS row_id`] : [])];
}

function buildWindowSlices(windows: readonly TimeWindow[], carried: SqlFragment, dialect: SqlDialect): SqlFragment {
  if (windows.length === 0) {
    return sql`sliced AS (SELECT 0 AS slice, ${carried} FROM selected)`;
  }
  const grid = getUniformGrid(windows);
  if (grid) {
    const slice = dialect.divideWhole(sql`(ms - ${sql.integer(grid.origin)})`, sql.integer(grid.size));
    return sql`sliced AS (SELECT ${slice} AS slice, ${carried} FROM selected)`;
  }
  const table = dialect.buildWindowsTable(windows);
  return sql`sliced AS (SELECT slice, ${carried} FROM selected JOIN ${table} AS windows ON ms >= window_start AND ms < window_end)`;
}

function buildBlockSlices(
  blocks: RowBlocks,
  from: number | null,
  carried: SqlFragment,
  dialect: SqlDialect
): SqlFragment {
  const order = blocks.id === undefined ? sql`moment` : sql`moment, row_id`;
  const position = sql`(row_number() OVER (ORDER BY ${order}) - 1)`;
  const slice = dialect.divideWhole(position, sql.integer(blocks.size));
  const numbered = sql`numbered AS (SELECT ${slice} AS slice, ${carried} FROM selected)`;
  if (from === null) {
    return sql`${numbered}, sliced AS (SELECT * FROM numbered)`;
  }
  const first = sql`(SELECT min(slice) FROM numbered WHERE ms >= ${sql.integer(from)})`;
  return sql`${numbered}, sliced AS (SELECT * FROM numbered WHERE slice >= ${first})`;
}
