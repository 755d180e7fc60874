/** One column of an answer: the table that encoders, panels and docs are made from. */
export interface ColumnSpec {
  name: string;
  type: 'time' | 'number' | 'string' | 'boolean';
  unit?: string;
  /** For times that may be missing. Numbers and booleans may always be. */
  nullable?: true;
  description: string;
}
