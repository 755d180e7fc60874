import type { ErrorSums } from './errorSums';

/** The sums of rows; those without a finite target or prediction are left out. O(n). */
export function sumErrors(targets: ArrayLike<number>, predictions: ArrayLike<number>): ErrorSums {
  const rows = Array.from({ length: targets.length }, (_, i) => ({ y: targets[i] ?? NaN, p: predictions[i] ?? NaN }))
    .filter(({ y, p }) => Number.isFinite(p - y))
    .map(({ y, p }) => ({ y, p, e: p - y }));
  const sum = (of: (row: { y: number; p: number; e: number }) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const meanError = sum(({ e }) => e) / rows.length;
  const meanTarget = sum(({ y }) => y) / rows.length;
  const relative = ({ y, e }: { y: number; e: number }): number => (y === 0 ? 0 : Math.abs(e / y));
  const symmetric = ({ y, p, e }: { y: number; p: number; e: number }): number =>
    e === 0 ? 0 : (2 * Math.abs(e)) / (Math.abs(y) + Math.abs(p));
  const logged = ({ y, p }: { y: number; p: number }): number => (y > -1 && p > -1 ? Math.log1p(p) - Math.log1p(y) : 0);
  return {
    rows: rows.length,
    errors: sum(({ e }) => e),
    absolute: sum(({ e }) => Math.abs(e)),
    squared: sum(({ e }) => e ** 2),
    fourth: sum(({ e }) => e ** 4),
    centred: sum(({ e }) => (e - meanError) ** 2),
    centredFourth: sum(({ e }) => (e - meanError) ** 4),
    spread: sum(({ y }) => (y - meanTarget) ** 2),
    spreadFourth: sum(({ y }) => (y - meanTarget) ** 4),
    squaredBySpread: sum(({ y, e }) => (e * (y - meanTarget)) ** 2),
    centredBySpread: sum(({ y, e }) => ((e - meanError) * (y - meanTarget)) ** 2),
    zeros: sum(({ y }) => (y === 0 ? 1 : 0)),
    relative: sum(relative),
    relativeSquared: sum((row) => relative(row) ** 2),
    symmetric: sum(symmetric),
    symmetricSquared: sum((row) => symmetric(row) ** 2),
    belowLog: sum(({ y, p }) => (y <= -1 || p <= -1 ? 1 : 0)),
    logSquared: sum((row) => logged(row) ** 2),
    logFourth: sum((row) => logged(row) ** 4),
  };
}
