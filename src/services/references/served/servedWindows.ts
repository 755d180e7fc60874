/** Which version served in each window of a plan, and who says so. */
export interface ServedWindows {
  /** A version a window, null where none served. */
  versions: ReadonlyArray<string | null>;
  changes: readonly ReferenceChange[];
  /** For people: "the alias production in registry lab". */
  by: string;
  /** What a reader should know of it. */
  remarks: readonly string[];
}

/** Another version has come to serve. */
export interface ReferenceChange {
  /** Epoch ms, in the query's time. */
  time: number;
  /** Null where none served. */
  from: string | null;
  to: string | null;
}
