/** Whether two arrays hold the same numbers; NaN is the same as NaN. */
export function isSameArray(left: Float64Array, right: Float64Array): boolean {
  return left.length === right.length && left.every((value, index) => Object.is(value, right[index]));
}
