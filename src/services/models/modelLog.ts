import type { ModelSettings } from '../../schema/settings/modelSettings';
import type { LogDescription, LogSource, SelectionFilter } from '../../stores/predictionLogStore';
import type { TimeZone } from '../windows/timeZone';

/** A model's prediction log as it was found, with its mapping resolved. */
export interface ModelLog {
  model: string;
  settings: ModelSettings;
  source: LogSource;
  description: LogDescription;
  /** Mapped columns that a query can name. */
  columns: ModelColumn[];
  /** What picks this model's rows out of a log that many share. */
  modelFilters: SelectionFilter[];
  zone: TimeZone;
  /** Milliseconds that late rows are waited for after a window's end. */
  lateness: number;
  /** Milliseconds to add to the log's times to get the query's. */
  shift: number;
}

export const columnRoles = ['feature', 'segment', 'version', 'prediction', 'probability', 'actual', 'status'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export type ColumnKind = 'numeric' | 'categorical';

export interface ModelColumn {
  name: string;
  kind: ColumnKind;
  roles: ColumnRole[];
}
