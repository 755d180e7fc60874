import { z } from 'zod';

const answerSchema = z.object({ data: z.object({ message: z.string().min(1) }) });

/** What an error says; Grafana's services also throw plain objects with a message, and its client the answer: what the server said, or a status. */
export function getErrorText(error: unknown): string {
  if (error instanceof Error) {
    return error.message;
  }
  if (typeof error === 'object' && error !== null) {
    const said = answerSchema.safeParse(error).data?.data.message;
    if (said !== undefined) {
      return said;
    }
    const texts = ['message', 'statusText'].map((key): unknown => Reflect.get(error, key));
    const text = texts.find((candidate) => typeof candidate === 'string' && candidate !== '');
    return typeof text === 'string' ? text : JSON.stringify(error);
  }
  return String(error);
}
