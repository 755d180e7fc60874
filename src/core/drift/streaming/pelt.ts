export interface PeltOptions {
  /** Cost of one more segment; default 2·variance·ln n, with the variance of successive differences. */
  penalty?: number;
  /** Shortest segment. */
  shortest?: number;
}

/**
 * Change points of the mean in hindsight by PELT (Killick, Fearnhead, Eckley 2012): the split with the least squared error plus
 * penalty a segment, exact. Returns the first place of each new segment. The series must be finite. O(n) to O(n²).
 */
export function pelt(series: ArrayLike<number>, options: PeltOptions = {}): number[] {
  const rows = series.length;
  const { shortest = 2 } = options;
  const penalty = options.penalty ?? getPenalty(series);
  if (rows < 2 * shortest || !(penalty > 0)) return [];
  const { sums, squares } = accumulate(series);
  const cost = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
  const best = new Float64Array(rows + 1).fill(Infinity);
  best[0] = -penalty;
  const last = new Int32Array(rows + 1);
  let candidates = [0];
  for (let to = shortest; to <= rows; to++) {
    const totals = candidates.map((from) => (best[from] ?? Infinity) + cost(from, to));
    totals.forEach((total, i) => {
      if (total + penalty >= (best[to] ?? Infinity)) return;
      best[to] = total + penalty;
      last[to] = candidates[i] ?? 0;
    });
    candidates = candidates.filter((_, i) => (totals[i] ?? Infinity) <= (best[to] ?? 0));
    const next = to - shortest + 1;
    if (next >= shortest) candidates.push(next);
  }
  const changes: number[] = [];
  for (let at = last[rows] ?? 0; at > 0; at = last[at] ?? 0) changes.unshift(at);
  return changes;
}

function getPenalty(series: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 1; i < series.length; i++) sum += ((series[i] ?? 0) - (series[i - 1] ?? 0)) ** 2;
  const variance = sum / (2 * Math.max(1, series.length - 1));
  return 2 * variance * Math.log(series.length);
}

/** Sums about the first value, so that a large offset doesn't eat the digits. */
function accumulate(series: ArrayLike<number>): { sums: Float64Array; squares: Float64Array } {
  const sums = new Float64Array(series.length + 1);
  const squares = new Float64Array(series.length + 1);
  const origin = series[0] ?? 0;
  for (let i = 0; i < series.length; i++) {
    const value = (series[i] ?? 0) - origin;
    sums[i + 1] = (sums[i] ?? 0) + value;
    squares[i + 1] = (squares[i] ?? 0) + value * value;
  }
  return { sums, squares };
}
