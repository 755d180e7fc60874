/** A metric with its 95 % interval; null where it isn't defined for the rows. */
export interface Measurement {
  value: number | null;
  lower: number | null;
  upper: number | null;
}
