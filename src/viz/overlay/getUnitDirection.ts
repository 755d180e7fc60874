import type { Direction } from '../../core/anomaly/detectorOptions';

/** Time that something takes: only more of it is bad. */
const durationUnits: ReadonlySet<string> = new Set([
  'ns',
  'µs',
  'ms',
  's',
  'm',
  'h',
  'd',
  'dtdurationms',
  'dtdurations',
  'clockms',
  'clocks',
]);

/** Which side is bad by the unit alone; most units don't tell. */
export function getUnitDirection(unit: string | undefined): Direction {
  return unit !== undefined && durationUnits.has(unit) ? 'up' : 'both';
}
