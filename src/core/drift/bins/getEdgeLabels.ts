import type { BinLabel } from './labelledBins';

/** Names of the bins between inner edges, the outer two open. */
export function getEdgeLabels(edges: Float64Array): BinLabel[] {
  return Array.from({ length: edges.length + 1 }, (_, i) => ({
    category: null,
    role: 'bin',
    low: edges[i - 1] ?? null,
    high: edges[i] ?? null,
  }));
}
