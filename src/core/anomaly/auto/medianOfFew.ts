/** Median of the first `count` numbers, which it puts in order; NaN for none. For a handful: insertion sort. */
export function medianOfFew(numbers: Float64Array, count: number): number {
  for (let next = 1; next < count; next++) {
    const value = numbers[next] ?? NaN;
    let place = next;
    while (place > 0 && (numbers[place - 1] ?? NaN) > value) {
      numbers[place] = numbers[place - 1] ?? NaN;
      place -= 1;
    }
    numbers[place] = value;
  }
  const middle = (count - 1) / 2;
  return ((numbers[Math.floor(middle)] ?? NaN) + (numbers[Math.ceil(middle)] ?? NaN)) / 2;
}
