/**
 * The indices that put `times` in ascending order, equal times in the order they came; undefined when they
 * are in order already. NaN goes last. O(n) when in order, O(n log n) otherwise.
 */
export function getTimeOrder(times: Float64Array): Uint32Array | undefined {
  if (isAscending(times)) {
    return undefined;
  }
  const order = Uint32Array.from(times, (_, index) => index);
  return order.sort((left, right) => compareTimes(times[left] ?? NaN, times[right] ?? NaN) || left - right);
}

function isAscending(times: Float64Array): boolean {
  for (let index = 1; index < times.length; index++) {
    if (!((times[index] ?? NaN) >= (times[index - 1] ?? NaN))) {
      return false;
    }
  }
  return true;
}

function compareTimes(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) {
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  }
  return left - right;
}
