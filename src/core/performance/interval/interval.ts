export interface Interval {
  lower: number;
  upper: number;
}
