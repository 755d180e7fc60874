/** The stored switch if it is one, else the fallback. */
export function pickSwitch(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
