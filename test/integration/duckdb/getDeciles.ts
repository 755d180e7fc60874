import type { ValueCounts } from '../../../src/stores/predictionLogStore';

/** The deciles of a sample by linear interpolation, equal ones merged. */
export function getDeciles({ values, counts }: ValueCounts): Float64Array {
  const sorted = Array.from(values).flatMap((value, index) => new Array<number>(counts[index] ?? 0).fill(value));
  const getQuantile = (share: number): number => {
    const position = share * (sorted.length - 1);
    const low = sorted[Math.floor(position)] ?? Number.NaN;
    const high = sorted[Math.ceil(position)] ?? Number.NaN;
    return low + (high - low) * (position - Math.floor(position));
  };
  return Float64Array.from(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => getQuantile(tenth / 10))));
}
