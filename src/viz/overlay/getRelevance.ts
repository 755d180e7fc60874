import { formattedValueToString, getValueFormat, type FieldConfig } from '@grafana/data';
import type { Direction } from '../../core/anomaly/detectorOptions';
import { getThresholdDirection } from './getThresholdDirection';
import { getUnitDirection } from './getUnitDirection';
import { signlessUnits } from './signlessUnits';

/** Which deviations of a series matter to who reads the panel. */
export interface Relevance {
  direction: Direction;
  /** In the unit of the series: nothing is below or above these. Infinite where the panel doesn't say. */
  lowest: number;
  highest: number;
  /** Whether the panel shows two values differently. */
  isDistinct: (left: number, right: number) => boolean;
}

/** Shares of a whole. */
const wholes: ReadonlyMap<string, number> = new Map([
  ['percent', 100],
  ['percentunit', 1],
]);

/**
 * What a panel's field options say about its series. Thresholds that get worse upwards, or else a unit of
 * durations, watch the upper side alone; min, max and units of what can't be negative bound the band; a difference that the decimals hide is none.
 *
 * `values` is the series: a limit that it has crossed bounds nothing. O(n).
 */
export function getRelevance(config: FieldConfig, values: Float64Array): Relevance {
  const { min, max, decimals, unit } = config;
  const lowest = min ?? (unit !== undefined && signlessUnits.has(unit) ? 0 : -Infinity);
  const highest = max ?? wholes.get(unit ?? '') ?? Infinity;
  return {
    direction: getThresholdDirection(config) ?? getUnitDirection(unit),
    lowest: values.some((value) => value < lowest) ? -Infinity : lowest,
    highest: values.some((value) => value > highest) ? Infinity : highest,
    isDistinct: buildComparison(unit, decimals),
  };
}

/** Without decimals Grafana shows as many digits as a value needs. */
function buildComparison(unit: string | undefined, decimals: FieldConfig['decimals']): Relevance['isDistinct'] {
  if (typeof decimals !== 'number') {
    return (left, right) => left !== right;
  }
  const format = getValueFormat(unit ?? 'none');
  const write = (value: number) => formattedValueToString(format(value, decimals));
  return (left, right) => write(left) !== write(right);
}
