import { z } from 'zod';
import { eventKinds } from '../../schema/domain/eventKind';

/** An event as it is kept on disk. */
export const registryEventSchema = z.object({
  id: z.string(),
  kind: z.enum(eventKinds),
  time: z.number(),
  timeSource: z.enum(['vendor', 'observed']),
  model: z.string(),
  version: z.string().optional(),
  subject: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
});
