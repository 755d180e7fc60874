import type { ValueCounts } from '../../core/stats/samples/valueCounts';
import type { ResidualCounts } from '../../stores/outcomeCounts';

/** Absolute errors of residuals that rise. */
export function foldResiduals({ residuals, counts }: ResidualCounts): ValueCounts {
  const places = Array.from(residuals, (_, place) => place);
  places.sort((a, b) => Math.abs(residuals[a] ?? 0) - Math.abs(residuals[b] ?? 0));
  return {
    values: Float64Array.from(places, (place) => Math.abs(residuals[place] ?? 0)),
    counts: Float64Array.from(places, (place) => counts[place] ?? 0),
    missing: 0,
    infinite: 0,
  };
}
