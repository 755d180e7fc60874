import type { TimeEncoding } from '../predictionLogStore';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment, SqlValue } from './sqlFragment';

const placeholderTypes: Record<SqlValue['type'], string> = {
  number: 'DOUBLE',
  integer: 'BIGINT',
  text: 'VARCHAR',
  integers: 'BIGINT[]',
  texts: 'VARCHAR[]',
};

/** Above this a whole number is written as the engine writes any float. */
const largestPlainNumber = sql.number(1e15);

/** DuckDB 1.5. The session's time zone must be UTC, so that times without a zone are. */
export const duckdbDialect: SqlDialect = {
  quoteIdentifier: (name) => `"${name.replaceAll('"', '""')}"`,
  getPlaceholder: (position, type) => `$${position}::${placeholderTypes[type]}`,

  toNumber: (expression) => sql`CAST(${expression} AS DOUBLE)`,
  isNaN: (number) => sql`isnan(${number})`,
  toText(expression, column) {
    const text = sql`CAST(${expression} AS VARCHAR)`;
    if (column.type !== 'number' || column.integer) {
      return text;
    }
    const number = sql`CAST(${expression} AS DOUBLE)`;
    const isWhole = sql`${number} = trunc(${number}) AND abs(${number}) < ${largestPlainNumber}`;
    const whole = sql`CAST(TRY_CAST(${number} AS BIGINT) AS VARCHAR)`;
    return sql`CASE WHEN isnan(${number}) THEN NULL WHEN ${isWhole} THEN ${whole} ELSE ${text} END`;
  },
  divideWhole: (dividend, divisor) => sql`(${dividend} // ${divisor})`,
  matchesWhole: (text, pattern) => sql`regexp_full_match(${text}, ${pattern}, 's')`,
  byCodePoint: (text) => text,
  isNumberText: (text) => sql`TRY_CAST(${text} AS DOUBLE) IS NOT NULL`,
  quantile: (number, share) => sql`quantile_cont(${number}, ${sql.number(share)})`,

  hash: (values) =>
    sql`md5(concat_ws('|', ${sql.join(
      values.map((value) => sql`CAST(${value} AS VARCHAR)`),
      ', '
    )}))`,

  toTime: (column, encoding) => (encoding === 'iso_text' ? parseTime(column) : column),
  buildMoment,
  toEpochMs,
  isTimeText: (text) => sql`${parseTime(text)} IS NOT NULL`,

  buildWindowsTable(windows) {
    const starts = sql.integers(windows.map((window) => window.start));
    const ends = sql.integers(windows.map((window) => window.end));
    const slices = sql`range(CAST(${sql.integer(windows.length)} AS BIGINT))`;
    return sql`(SELECT unnest(${slices}) AS slice, unnest(${starts}) AS window_start, unnest(${ends}) AS window_end)`;
  },
};

function parseTime(text: SqlFragment): SqlFragment {
  return sql`TRY_CAST(CAST(${text} AS VARCHAR) AS TIMESTAMPTZ)`;
}

function buildMoment(epochMs: number, encoding: TimeEncoding): SqlFragment {
  const moment = sql.integer(epochMs);
  switch (encoding) {
    case 'timestamp':
    case 'date':
      return sql`make_timestamp(${moment} * 1000)`;
    case 'timestamp_tz':
    case 'iso_text':
      return sql`make_timestamptz(${moment} * 1000)`;
    case 'epoch_s':
      return sql`(${moment} / 1000)`;
    case 'epoch_ms':
      return moment;
    case 'epoch_us':
      return sql`(${moment} * 1000)`;
    case 'epoch_ns':
      return sql`(${moment} * 1000000)`;
  }
}

function toEpochMs(column: SqlFragment, encoding: TimeEncoding, integer: boolean): SqlFragment {
  const toWhole = (number: SqlFragment): SqlFragment => sql`TRY_CAST(floor(${number}) AS BIGINT)`;
  switch (encoding) {
    case 'timestamp':
    case 'timestamp_tz':
    case 'date':
      return sql`epoch_ms(${column})`;
    case 'iso_text':
      return sql`epoch_ms(${parseTime(column)})`;
    case 'epoch_s':
      return integer ? sql`TRY_CAST(${column} AS BIGINT) * 1000` : toWhole(sql`${column} * 1000`);
    case 'epoch_ms':
      return integer ? sql`TRY_CAST(${column} AS BIGINT)` : toWhole(column);
    case 'epoch_us':
      return integer ? sql`(TRY_CAST(${column} AS BIGINT) // 1000)` : toWhole(sql`${column} / 1000`);
    case 'epoch_ns':
      return integer ? sql`(TRY_CAST(${column} AS BIGINT) // 1000000)` : toWhole(sql`${column} / 1000000`);
  }
}
