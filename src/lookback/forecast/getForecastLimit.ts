import { ThresholdsMode, type FieldConfig } from '@grafana/data';
import type { Direction } from '../../core/anomaly/detectorOptions';

export interface ForecastLimit {
  value: number;
  side: 'up' | 'down';
}

/**
 * What a series may not reach: the limit of the query, else the next threshold of its field, else the field's max or min. It is reached from the
 * side that `direction` names; of `both` from the side where the value is.
 */
export function getForecastLimit(
  chosen: number | undefined,
  { thresholds, min, max }: FieldConfig,
  { direction, value }: { direction: Direction; value: number }
): ForecastLimit | undefined {
  if (chosen !== undefined) {
    return { value: chosen, side: direction === 'both' ? (chosen >= value ? 'up' : 'down') : direction };
  }
  const steps = (thresholds?.mode === ThresholdsMode.Percentage ? [] : (thresholds?.steps ?? [])).map(
    (step) => step.value
  );
  const above = [...steps, max ?? NaN].filter((step) => Number.isFinite(step) && step > value);
  const below = [...steps, min ?? NaN].filter((step) => Number.isFinite(step) && step < value);
  if (direction !== 'down' && above.length > 0) {
    return { value: Math.min(...above), side: 'up' };
  }
  return direction !== 'up' && below.length > 0 ? { value: Math.max(...below), side: 'down' } : undefined;
}
