/** The names in a stored list, without what is none; an empty list for whatever is no list. */
export function pickNames(value: unknown): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return entries.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}
