import { greatestCommonDivisor } from '../special/greatestCommonDivisor';

/**
 * P(D >= d) of the two-sample Kolmogorov-Smirnov statistic for continuous data, exact: the share of lattice paths from (0, 0) to
 * (n, m) that leave the band |i/n − j/m| < d, by a recursion of positive terms (Hodges 1957), so that small p keep their digits.
 * O(n·m·d) at most; closed form in O(n) when n = m.
 */
export function kolmogorovExactTail(n: number, m: number, statistic: number): number {
  const divisor = greatestCommonDivisor(n, m);
  const multiple = (n / divisor) * m;
  const height = Math.round(statistic * multiple);
  if (height <= 0) return 1;
  if (n === m) return equalSizes(n, height);
  return countOutside(Math.max(n, m), Math.min(n, m), divisor, height);
}

/** 2 Σ (−1)^(k+1) C(2n, n − kh)/C(2n, n), nested so that each factor is a ratio of binomials. */
function equalSizes(n: number, h: number): number {
  let probability = 0;
  for (let k = Math.floor(n / h); k >= 1; k--) {
    let ratio = 1;
    for (let j = 0; j < h; j++) ratio *= (n - (k - 1) * h - j) / (n + (k - 1) * h + j + 1);
    probability = ratio * (1 - probability);
  }
  return Math.min(1, 2 * probability);
}

/** Column by column, the share of paths to (i, j) that have been outside; 1 beyond the band. */
function countOutside(n: number, m: number, divisor: number, height: number): number {
  const stepOfI = m / divisor;
  const stepOfJ = n / divisor;
  const column = new Float64Array(m + 1).fill(1);
  for (let i = 0; i <= n; i++) {
    const low = Math.max(0, Math.floor((i * stepOfI - height) / stepOfJ) + 1);
    const high = Math.min(m, Math.ceil((i * stepOfI + height) / stepOfJ) - 1);
    if (low > 0 && low - 1 <= m) column[low - 1] = 1;
    let below = low > 0 ? 1 : 0;
    for (let j = low; j <= high; j++) {
      const left = column[j] ?? 1;
      below = i + j === 0 ? 0 : (i * left + j * below) / (i + j);
      column[j] = below;
    }
  }
  return Math.min(1, column[m] ?? 1);
}
