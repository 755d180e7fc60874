/** Both ends belong to it. */
export interface WholeRange {
  from: number;
  to: number;
}

/**
 * A recurring stretch by the clock on a wall, as Prometheus's Alertmanager has it: a time is in it when every list holds it; an empty list holds
 * all. Times of day in minutes, `to` not included; weekdays from 0, Sunday; days of the month from 1, or from −1, the last; months from 1.
 */
export interface WallClockInterval {
  times: readonly WholeRange[];
  weekdays: readonly WholeRange[];
  daysOfMonth: readonly WholeRange[];
  months: readonly WholeRange[];
  years: readonly WholeRange[];
}
