/** A frame of any data source of Grafana, as it comes: only what makes a series of it is looked at. */
export interface SourceFrame {
  name?: string;
  length: number;
  meta?: { type?: string; dataTopic?: string };
  fields: SourceField[];
}

export interface SourceField {
  name: string;
  /** `time`, `number`, `string` … */
  type: string;
  labels?: Record<string, string>;
  config: object;
  values: ArrayLike<unknown>;
}
