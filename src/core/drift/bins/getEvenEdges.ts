/** Edges of `bins` bins of equal width from low to high, both ends hit exactly. */
export function getEvenEdges(low: number, high: number, bins: number): Float64Array {
  const step = (high - low) / bins;
  const edges = Float64Array.from({ length: bins + 1 }, (_, i) => low + i * step);
  edges[bins] = high;
  return edges;
}
