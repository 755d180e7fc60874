/** Whether two arrays hold the same numbers; NaN is the same as NaN. */
export function isSameArray(left: Float64Array, right: Float64Array): boolean {
  if (left.length !== right.length) {
    return false;
  }
  for (let index = 0; index < left.length; index++) {
    if (!Object.is(left[index], right[index])) {
      return false;
    }
  }
  return true;
}
