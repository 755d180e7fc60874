import type { ControlLimits } from '../../core/quality/controlLimits';

/** The limit that a value is held against: of two the nearer one, the upper one of a value that is missing. */
export function getNearerLimit(value: number | null, { lower, upper }: ControlLimits): number | null {
  if (lower === null || upper === null || value === null) {
    return upper ?? lower;
  }
  return Math.abs(value - lower) < Math.abs(value - upper) ? lower : upper;
}
