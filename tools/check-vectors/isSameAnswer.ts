import type { FlatValue } from './flattenAnswer';

const pValueTests = new Set(['ks', 'chisquare', 'z', 'mannw', 'anderson', 'cramer_von_mises', 't_test', 'g_test']);

/** Whether an answer agrees with the expected value, by the tolerances that the vectors' README states. */
export function isSameAnswer(
  file: string,
  caseName: string,
  path: readonly string[],
  expected: FlatValue,
  answer: FlatValue
): boolean {
  const want = toNumber(expected);
  const got = toNumber(answer);
  if (want === null) return got === null || Number.isNaN(got);
  if (typeof want !== 'number' || typeof got !== 'number') return want === got;
  if (!Number.isFinite(want) || !Number.isFinite(got)) return Object.is(want, got);
  const { relative, absolute, isSmallP } = getTolerance(file, caseName, path, want);
  if (isSmallP) return got >= 0 && got < 1e-11;
  return Math.abs(want - got) <= Math.max(relative * Math.max(Math.abs(want), Math.abs(got)), absolute);
}

interface Tolerance {
  relative: number;
  absolute: number;
  isSmallP: boolean;
}

function getTolerance(file: string, caseName: string, path: readonly string[], want: number): Tolerance {
  const text = path.join('.');
  const last = path.at(-1) ?? '';
  if (caseName === 'large_offset' && text.includes('t_test')) return { relative: 1e-2, absolute: 0, isSmallP: false };
  const isEvidentlyP = path[0] === 'evidently' && pValueTests.has(path[1] ?? '') && last === 'score';
  if (last.includes('pvalue') || isEvidentlyP) {
    const byDifference = text.includes('cramer_von_mises') || text.includes('evidently.z');
    return { relative: 1e-6, absolute: byDifference ? 1e-13 : 0, isSmallP: want < 1e-12 };
  }
  const binned = path[0] === 'nannyml' && (last === 'kolmogorov_smirnov' || last === 'wasserstein');
  if (file === 'numeric_huge.json' && binned) return { relative: 1e-9, absolute: 1e-2, isSmallP: false };
  const isRoot = file === 'nannyml_dataset.json' || text.includes('jensen') || text.includes('hellinger');
  const absolute = caseName === 'tiny_scale' ? 0 : 1e-12;
  return { relative: 1e-9, absolute: isRoot ? 1e-7 : absolute, isSmallP: false };
}

function toNumber(value: FlatValue): FlatValue {
  if (value === 'NaN') return NaN;
  if (value === 'Infinity') return Infinity;
  return value === '-Infinity' ? -Infinity : value;
}
