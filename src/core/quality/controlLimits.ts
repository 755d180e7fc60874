export interface ControlLimits {
  lower: number | null;
  upper: number | null;
}
