/** One column of an answer: the table that encoders, panels and docs are made from. */
export interface ColumnSpec {
  name: string;
  type: 'time' | 'number' | 'string' | 'boolean';
  unit?: string;
  description: string;
}
