/** Options as a dashboard stores them: anything may stand there. */
export type StoredOptions = Record<string, unknown>;

export function isRecord(value: unknown): value is StoredOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
