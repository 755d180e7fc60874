/**
 * Equal-width edges as numpy's histogram draws them: ⌈range / width⌉ bins, both ends included.
 * A range of 0 is one bin of width 1 around the value.
 */
export function getHistogramEdges(low: number, high: number, width: number): Float64Array {
  if (low === high) return Float64Array.of(low - 0.5, high + 0.5);
  const bins = width > 0 ? Math.ceil((high - low) / width) : 1;
  const step = (high - low) / bins;
  const edges = Float64Array.from({ length: bins + 1 }, (_, i) => low + i * step);
  edges[bins] = high;
  return edges;
}
