/** The index of the last finite number; −1 if there is none. */
export function findLastValue(values: Float64Array): number {
  let index = values.length - 1;
  while (index >= 0 && !Number.isFinite(values[index])) {
    index -= 1;
  }
  return index;
}
