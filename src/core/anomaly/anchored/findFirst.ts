/** The index of the first time that isn't before `time`; the length if there is none. `times` ascending. O(log n). */
export function findFirst(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? NaN) < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
