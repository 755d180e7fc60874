import { greatestCommonDivisor } from '../special/greatestCommonDivisor';

/**
 * P(T >= t) of the two-sample Cramér-von Mises statistic without ties, exact, by counting lattice paths by their sum of squared
 * gaps (Xiao, Gordon, Yakovlev 2007). `u` is the sum of squared rank differences. O(nm·distinct sums): for small samples.
 */
export function cramerVonMisesExactTail(n: number, m: number, u: number): number {
  const multiple = (n / greatestCommonDivisor(n, m)) * m;
  const pairs = n * m;
  const needed = Math.floor((multiple * multiple * (n + m) * (6 * u - pairs * (4 * pairs - 1))) / (6 * pairs * pairs));
  const columns: Array<Map<number, number>> = [];
  for (let j = 0; j <= m; j++) {
    for (let i = 0; i <= n; i++) {
      const gap = ((multiple / n) * i - (multiple / m) * j) ** 2;
      columns[i] = i + j === 0 ? new Map([[0, 1]]) : addPaths(columns[i - 1], j > 0 ? columns[i] : undefined, gap);
    }
  }
  let reached = 0;
  let total = 0;
  for (const [sum, paths] of columns[n] ?? []) {
    total += paths;
    if (sum >= needed) reached += paths;
  }
  return reached / total;
}

function addPaths(
  left: Map<number, number> | undefined,
  below: Map<number, number> | undefined,
  gap: number
): Map<number, number> {
  const paths = new Map<number, number>();
  for (const side of [left, below]) {
    for (const [sum, count] of side ?? []) paths.set(sum + gap, (paths.get(sum + gap) ?? 0) + count);
  }
  return paths;
}
