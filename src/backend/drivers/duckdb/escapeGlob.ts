/** DuckDB takes every path for a glob; a character in brackets is itself. */
export function escapeGlob(path: string): string {
  return path.replace(/[[*?]/g, '[$&]');
}
