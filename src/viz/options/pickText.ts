/** A stored text, or the default for whatever is none. */
export function pickText(stored: unknown, otherwise: string): string {
  return typeof stored === 'string' ? stored : otherwise;
}
