/**
 * The highest score in each pixel column of a strip; NaN where there is no verdict. A point reaches up to the next one,
 * but no further than `reach` (milliseconds). `from` and `to` are what the strip shows.
 */
export function collectScoreColumns(
  { times, score }: { times: readonly number[]; score: Float64Array },
  { from, to, columns, reach }: { from: number; to: number; columns: number; reach: number }
): Float64Array {
  const highest = new Float64Array(columns).fill(NaN);
  const toColumn = (time: number) => Math.floor(((time - from) / (to - from)) * columns);
  times.forEach((time, index) => {
    const value = score[index] ?? NaN;
    if (Number.isNaN(value) || time > to) {
      return;
    }
    const end = Math.min(times[index + 1] ?? time + reach, time + reach);
    const last = Math.min(columns - 1, Math.max(toColumn(time), toColumn(end) - 1));
    for (let column = Math.max(0, toColumn(time)); column <= last; column++) {
      const known = highest[column] ?? NaN;
      highest[column] = Number.isNaN(known) ? value : Math.max(known, value);
    }
  });
  return highest;
}
