import { getEvenEdges } from './getEvenEdges';

/**
 * Equal-width edges as numpy's histogram draws them: ⌈range / width⌉ bins, both ends included.
 * A range of 0 is one bin of width 1 around the value; a width of 0 one bin over the range.
 */
export function getHistogramEdges(low: number, high: number, width: number): Float64Array {
  if (low === high) return Float64Array.of(low - 0.5, high + 0.5);
  return getEvenEdges(low, high, width > 0 ? Math.ceil((high - low) / width) : 1);
}
