import type { ControlLimits } from './controlLimits';

/** Whether a value passes a control limit; null for a value that is missing. */
export function isOutsideLimits(value: number | null, { lower, upper }: ControlLimits): boolean | null {
  if (value === null || Number.isNaN(value)) return null;
  return (lower !== null && value < lower) || (upper !== null && value > upper);
}
