import { z } from 'zod';
import { eventKinds } from '../domain/eventKind';
import { commonQuerySchema } from './common';

/** What has changed in the registries within the time range, as a table and for annotations. */
export const eventsQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('events'),
  /** Absent: all of them. */
  kinds: z.array(z.enum(eventKinds)).min(1).optional(),
  /** Most rows of the answer, the newest. */
  limit: z.int().min(1).max(10_000).default(1000),
});

export type EventsQuery = z.infer<typeof eventsQuerySchema>;
