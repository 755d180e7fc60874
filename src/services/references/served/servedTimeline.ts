/** Which version served when. */
export interface ServedTimeline {
  /** The version before the first change; null where none served. */
  first: string | null;
  /** In order of time, each to another version than before. */
  changes: readonly ServedChange[];
}

export interface ServedChange {
  /** Epoch ms, in the query's time. */
  time: number;
  /** Null: none serves from then on. */
  version: string | null;
}
