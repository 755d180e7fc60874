import type { BinCount, CategoryCounts } from '../../../src/stores/predictionLogStore';

/** Population stability index by its textbook formula, a share of 0 taken as 0.0001. */
export function computePlainPsi(reference: BinCount | CategoryCounts, current: BinCount | CategoryCounts): number {
  const expected = getShares(reference);
  const actual = getShares(current);
  const bins = new Set([...expected.keys(), ...actual.keys()]);
  return [...bins].reduce((sum, bin) => {
    const p = expected.get(bin) ?? 0.0001;
    const q = actual.get(bin) ?? 0.0001;
    return sum + (q - p) * Math.log(q / p);
  }, 0);
}

function getShares(slice: BinCount | CategoryCounts): Map<string, number> {
  const rows = slice.counts.reduce((sum, count) => sum + count, 0);
  const names = 'categories' in slice ? slice.categories : Array.from(slice.counts, (_, bin) => String(bin));
  const shares = names.map((name, index): [string, number] => [name, (slice.counts[index] ?? 0) / rows]);
  return new Map(shares.filter(([, share]) => share > 0));
}
