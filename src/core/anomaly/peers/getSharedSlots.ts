import { getMedian } from '../../series/getMedian';
import { isSameArray } from '../../series/isSameArray';
import { getStep } from '../../series/getStep';

export interface SharedSlots {
  /** How many there are; slots in which nobody has a point are left out. */
  count: number;
  /** Of each series: the slot of each of its points; NaN for one without a time. */
  slots: Float64Array[];
}

/**
 * Which points of several series belong together. Series over the same times: those of the same row, however irregular
 * they are. Else those nearest to the same step, counted from the first point of all; the step is the median of the series' own.
 * `times`: milliseconds, ascending, those that are missing last. O(n log n).
 */
export function getSharedSlots(times: readonly Float64Array[]): SharedSlots {
  const [first = new Float64Array()] = times;
  if (times.every((own) => isSameArray(own, first))) {
    const rows = first.map((time, row) => (Number.isNaN(time) ? NaN : row));
    return { count: first.length, slots: times.map(() => rows) };
  }
  const start = times.reduce((least, own) => (own.length > 0 ? Math.min(least, own[0] ?? NaN) : least), Infinity);
  const steps = times.map((own) => getStep(own).median).filter((step) => step > 0);
  const step = steps.length > 0 ? getMedian(Float64Array.from(steps)) : 1;
  const numbers = times.map((own) => own.map((time) => Math.round((time - start) / step)));
  const places = new Map<number, number>();
  for (const number of listDistinct(numbers)) {
    places.set(number, places.size);
  }
  return { count: places.size, slots: numbers.map((own) => own.map((number) => places.get(number) ?? NaN)) };
}

function listDistinct(numbers: readonly Float64Array[]): Float64Array {
  const distinct = new Set<number>();
  numbers.forEach((own) => own.forEach((number) => !Number.isNaN(number) && distinct.add(number)));
  return Float64Array.from(distinct).sort();
}
