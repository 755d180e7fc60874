const perObject = 56;
const perSlot = 8;
const perNumber = 16;

/** About how much memory a value takes: typed arrays by their bytes, text by its length, everything else by its slots. */
export function estimateBytes(value: unknown): number {
  if (typeof value === 'string') {
    return perObject + value.length;
  }
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'number' ? perNumber : 0;
  }
  if (ArrayBuffer.isView(value)) {
    return perObject + value.byteLength;
  }
  const inner = Array.isArray(value) ? value : Object.values(value);
  return inner.reduce<number>((sum, part) => sum + perSlot + estimateBytes(part), perObject);
}
