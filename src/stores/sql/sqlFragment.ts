/** A value that travels to the engine as a bound parameter. */
export type SqlValue =
  | { type: 'number'; value: number }
  | { type: 'integer'; value: number }
  | { type: 'text'; value: string }
  | { type: 'integers'; value: readonly number[] }
  | { type: 'texts'; value: readonly string[] };

export type SqlPart =
  { kind: 'text'; text: string } | { kind: 'identifier'; name: string } | { kind: 'value'; value: SqlValue };

/** A piece of SQL whose names and values are still apart from its text: only `sql` and a dialect make one, so data can't become code. */
export interface SqlFragment {
  readonly parts: readonly SqlPart[];
}
