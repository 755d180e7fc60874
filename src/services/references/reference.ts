import type { RowSelection } from '../../stores/predictionLogStore';

/** What windows are compared with: the same rows for all of them, rows that move with the window, or counts that a file holds. */
export type Reference = FixedReference | PreviousWindowReference | SamePeriodReference | StatisticsReference;

export interface FixedReference {
  kind: 'fixed';
  /** The rows that windows are compared with: those that pass the query's filters. */
  selection: RowSelection;
  /** The whole reference, whatever the query's filters. */
  whole: RowSelection;
  /** For people, in recipes and notices. */
  description: string;
}

export interface PreviousWindowReference {
  kind: 'previousWindow';
  count: number;
  description: string;
}

export interface SamePeriodReference {
  kind: 'samePeriod';
  offset: string;
  description: string;
}

export interface StatisticsReference {
  kind: 'statistics';
  source: string;
  description: string;
}
