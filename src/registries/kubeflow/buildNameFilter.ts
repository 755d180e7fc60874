/**
 * A filterQuery for names that hold a text, whatever its case. Everything that a pattern, a quoted text or a database
 * could take differently becomes a wildcard, so the server may answer too many names, never too few.
 */
export function buildNameFilter(search: string): string {
  return `name ILIKE "%${search.replace(/[^A-Za-z0-9 .-]+/g, '%')}%"`;
}
