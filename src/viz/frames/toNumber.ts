/** A finite number, or NaN for whatever isn't one. Databases send large numbers and decimals as text. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : Number.NaN;
  }
  if (typeof value === 'string' && value.trim() !== '') {
    return toNumber(Number(value));
  }
  return Number.NaN;
}
