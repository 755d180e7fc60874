import type { TimeEncoding, TimeWindow } from '../predictionLogStore';
import type { SqlColumn } from './sqlRelation';
import type { SqlFragment, SqlValue } from './sqlFragment';

/** What differs between engines. Everything else of the generated SQL is common ground of DuckDB, PostgreSQL and Trino. */
export interface SqlDialect {
  quoteIdentifier(name: string): string;
  /** The typed place of a bound value; positions count from 1. */
  getPlaceholder(position: number, type: SqlValue['type']): string;

  /** A 64-bit float; NaN stays. */
  toNumber(expression: SqlFragment): SqlFragment;
  isNaN(number: SqlFragment): SqlFragment;
  /** Text that is equal for equal values: whole numbers have no decimals, booleans are true and false, NaN is NULL. */
  toText(expression: SqlFragment, column: SqlColumn): SqlFragment;
  /** The quotient of whole numbers, for operands that aren't negative. */
  divideWhole(dividend: SqlFragment, divisor: SqlFragment): SqlFragment;
  /** Whether the whole text matches the engine's regular expression, case-sensitive. */
  matchesWhole(text: SqlFragment, pattern: SqlFragment): SqlFragment;
  /** An expression that orders text by code points. */
  byCodePoint(text: SqlFragment): SqlFragment;

  /** Whether a text can be read as a number. */
  isNumberText(text: SqlFragment): SqlFragment;
  /** The exact quantile of a group's numbers, interpolated between neighbours; NULLs are left out. `share` is 0 to 1. */
  quantile(number: SqlFragment, share: number): SqlFragment;

  /** A text that is the same for equal values and else in no order. Of several values, NULLs are passed over. */
  hash(values: readonly SqlFragment[]): SqlFragment;

  /** A column as something that rises with time, as near to the stored value as can be, so that the engine can skip what is out of range. */
  toTime(column: SqlFragment, encoding: TimeEncoding): SqlFragment;
  /** A moment that compares with `toTime` of the same encoding. */
  buildMoment(epochMs: number, encoding: TimeEncoding): SqlFragment;
  /** Whole epoch ms of a column, NULL where it holds no time. */
  toEpochMs(column: SqlFragment, encoding: TimeEncoding, integer: boolean): SqlFragment;
  /** Whether a text is an ISO 8601 time. */
  isTimeText(text: SqlFragment): SqlFragment;

  /** A table expression with a row a window: `slice` (from 0), `window_start`, `window_end`. */
  buildWindowsTable(windows: readonly TimeWindow[]): SqlFragment;
}
