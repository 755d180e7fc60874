import { z } from 'zod';

/** A span of fixed length such as 30s, 5m, 2h, 1d or 1w. */
export const durationSchema = z.string().regex(/^\d{1,6}(ms|s|m|h|d|w)$/, 'must be a span such as 90s, 15m, 2h or 1d');
