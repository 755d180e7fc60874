import { z } from 'zod';

export const windowSizes = ['5m', '15m', '30m', '1h', '3h', '6h', '12h', '1d', '1w', '1M', 'auto'] as const;

/**
 * `every`: windows of that length, aligned to the model's time zone (weeks start on Monday).
 * `rows`: blocks of that many rows, counted from the end of the reference.
 * Absent: the time range is one window.
 */
export const windowSchema = z.union([
  z.strictObject({ every: z.enum(windowSizes) }),
  z.strictObject({ rows: z.int().min(30).max(100_000_000) }),
]);

export type QueryWindow = z.infer<typeof windowSchema>;
export type WindowSize = (typeof windowSizes)[number];
