/** The number, or null for whatever isn't a finite one. */
export function getFiniteNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
