import { z } from 'zod';

/** A time that a vendor writes as ISO 8601, in epoch ms; without an offset it is UTC. What isn't one is no time. */
export const isoTimeSchema = z
  .string()
  .nullish()
  .transform((text) => {
    const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text ?? '');
    const time = Date.parse(hasOffset || !text?.includes('T') ? (text ?? '') : `${text}Z`);
    return Number.isNaN(time) ? undefined : time;
  });
