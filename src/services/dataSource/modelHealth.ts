/** What was found out about a model's log. */
export interface ModelHealth {
  model: string;
  ok: boolean;
  /** One sentence for people. */
  summary: string;
  /** Absent where the log can't be read. */
  details?: ModelDetails;
}

export interface ModelDetails {
  source: string;
  files: number;
  rows: number;
  /** Rows without a time, which belong to no window. */
  undated: number;
  /** ISO 8601, in the query's time. */
  first: string | null;
  last: string | null;
  shift: string;
  features: string[];
  columns: string[];
  references: Array<{ id: string; rows: number | null; description: string }>;
}
