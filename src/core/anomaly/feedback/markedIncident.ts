/** What is kept of an incident that somebody has given feedback on. Times in milliseconds. */
export interface MarkedIncident {
  from: number;
  /** Of its last point. */
  to: number;
  /** Of the point that is furthest out; NaN where it isn't known. */
  score: number;
  side?: 'above' | 'below' | undefined;
  /** What was found: the reason of an alarm of `auto`, or `band`. */
  kind: string;
}
