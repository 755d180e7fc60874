/** How many members have a value in each of so many slots. O(slots · members). */
export function countPresent(lines: readonly Float64Array[], slots: number): Float64Array {
  const counts = new Float64Array(slots);
  lines.forEach((line) => line.forEach((value, slot) => (counts[slot] = (counts[slot] ?? 0) + Number(!isNaN(value)))));
  return counts;
}
