import type { BinCounts } from './binCounts';

/** Bin counts of both samples together. Throws a RangeError when the edges differ. */
export function mergeBinCounts(a: BinCounts, b: BinCounts): BinCounts {
  const sameEdges = a.edges.length === b.edges.length && a.edges.every((edge, i) => edge === b.edges[i]);
  if (!sameEdges) throw new RangeError('Bin counts can be merged only when their edges are the same');
  return {
    edges: a.edges,
    counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)),
    missing: a.missing + b.missing,
  };
}
