/** The stored number if it is finite and not below zero, else the fallback. */
export function pickNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;
}
