import { z } from 'zod';

const isoTime = z.string().refine((text) => Number.isFinite(Date.parse(text)), {
  message: 'must be an ISO 8601 time such as 2013-03-01T00:00:00Z',
});

export const timeRangeReferenceSchema = z.strictObject({ kind: z.literal('timeRange'), from: isoTime, to: isoTime });
export const previousWindowReferenceSchema = z.strictObject({
  kind: z.literal('previousWindow'),
  count: z.int().min(1).max(1000).optional(),
});
export const samePeriodReferenceSchema = z.strictObject({
  kind: z.literal('samePeriod'),
  offset: z.string().regex(/^[1-9]\d{0,3}[mhdwMy]$/, 'must be a span such as 7d'),
});
export const versionReferenceSchema = z.strictObject({ kind: z.literal('version'), version: z.string().min(1) });

/** A reference that a query may define by itself. A reference with a `source` stands in the settings and is named by its id. */
export const inlineReferenceSchema = z.discriminatedUnion('kind', [
  timeRangeReferenceSchema,
  previousWindowReferenceSchema,
  samePeriodReferenceSchema,
  versionReferenceSchema,
]);

export const referenceSchema = z.union([z.string().min(1), inlineReferenceSchema]);

export type InlineReference = z.infer<typeof inlineReferenceSchema>;
export type QueryReference = z.infer<typeof referenceSchema>;
