import type { Filter } from '../../schema/query/filter';
import type { RowSelection } from '../../stores/predictionLogStore';

/** What a query compares its windows with: one reference for all of them, or that of the version which served in each. */
export type Reference = Exclude<WindowReference, AbsentReference> | ServedReference;

/** What a window is compared with: the same rows as others, rows that move with the window, or counts that a file holds. */
export type WindowReference =
  FixedReference | PreviousWindowReference | SamePeriodReference | StatisticsReference | AbsentReference;

export interface FixedReference {
  kind: 'fixed';
  /** The rows that windows are compared with: those that pass the query's filters. */
  selection: RowSelection;
  /** The whole reference, whatever the query's filters. */
  whole: RowSelection;
  /** The version whose rows they are, where they are one's. */
  version?: string;
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

/** The data of the version that serves: another reference from the version's deployment on. */
export interface ServedReference {
  kind: 'served';
  /** The file, glob or folder of a version's data; `{version}` stands for its name. */
  source: string;
  /** The alias or stage whose version serves. */
  alias?: string;
  /** The place whose version serves. */
  deployment?: string;
  filters: readonly Filter[];
  description: string;
}

/** There is nothing to compare a window with. */
export interface AbsentReference {
  kind: 'absent';
  /** Why, and what to do. */
  problem: string;
  /** The version whose data are missing; none where no version is known to have served. */
  version?: string;
  description: string;
}
