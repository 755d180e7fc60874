import { z } from 'zod';

const reserved = ['inference_id', 'inference_time', 'ground_truth'];

const names = z.array(z.string().min(1)).default([]);

/** What the fields of captured payloads are called. CSV has no names, so they are in the order of its fields; in JSON objects they are keys. */
export const captureColumnsSchema = z
  .strictObject({ inputs: names, outputs: names })
  .refine(
    ({ inputs, outputs }) => new Set([...reserved, ...inputs, ...outputs]).size === 3 + inputs.length + outputs.length,
    {
      error: `a name may stand once, and ${reserved.join(', ')} are taken`,
    }
  );

export type CaptureColumns = z.infer<typeof captureColumnsSchema>;
