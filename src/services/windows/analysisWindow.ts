/** A window of a query, in the query's time. */
export interface AnalysisWindow {
  start: number;
  end: number;
  /** Where rows stop being counted: the end, or the query's clock in a window that is still open. */
  until: number;
  complete: boolean;
}

/** The time range of a query. `to` is its clock. */
export interface TimeRange {
  from: number;
  to: number;
}
