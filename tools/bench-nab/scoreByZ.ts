const warmUp = 20;

/** |x − mean| / standard deviation of the last `rows` rows before each, the plain way; 0 during the warm-up. */
export function scoreByZ(values: Float64Array, rows: number): Float64Array {
  let count = 0;
  let sum = 0;
  let squares = 0;
  const base = values.find(Number.isFinite) ?? 0;
  const include = (value: number, sign: 1 | -1) => {
    if (Number.isFinite(value)) {
      count += sign;
      sum += sign * (value - base);
      squares += sign * (value - base) ** 2;
    }
  };
  return values.map((value, index) => {
    const mean = sum / count;
    const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
    const distance = Math.abs(value - base - mean);
    const score = count >= warmUp && distance > 0 ? Math.min(distance / deviation, 1e6) : 0;
    include(value, 1);
    include(values[index - rows] ?? NaN, -1);
    return Number.isFinite(score) ? score : 0;
  });
}
