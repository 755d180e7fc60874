/**
 * The indices that put `times` in ascending order, equal times in the order they came; undefined when they
 * are in order already. NaN goes last. O(n) when in order, O(n log n) otherwise.
 */
export function getTimeOrder(times: Float64Array): Uint32Array | undefined {
  if (times.every((time, index) => index === 0 || time >= (times[index - 1] ?? NaN))) {
    return undefined;
  }
  const order = Uint32Array.from(times, (_, index) => index);
  return order.sort((left, right) => compareTimes(times[left] ?? NaN, times[right] ?? NaN) || left - right);
}

function compareTimes(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) {
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  }
  return left - right;
}
