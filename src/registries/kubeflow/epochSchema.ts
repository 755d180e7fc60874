import { z } from 'zod';

/** Milliseconds since the epoch, which Kubeflow writes as a text. What isn't a whole number is no time. */
export const epochSchema = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const time = value === '' ? Number.NaN : Number(value ?? Number.NaN);
    return Number.isSafeInteger(time) ? time : undefined;
  });
