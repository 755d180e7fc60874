import { z } from 'zod';

const failureSchema = z.looseObject({ data: z.looseObject({ message: z.string() }) });

/** What Grafana says went wrong, or what was thrown. */
export function getMessage(error: unknown): string {
  const failure = failureSchema.safeParse(error);
  return failure.success ? failure.data.data.message : error instanceof Error ? error.message : String(error);
}
