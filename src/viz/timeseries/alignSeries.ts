import type { AlignedSeries } from './alignedSeries';

const noGaps: ReadonlySet<number> = new Set();

/** A series to be aligned. Times ascending, NaN at the end; NaN where there is no value. */
export interface SeriesToAlign {
  times: Float64Array;
  values: Float64Array;
  /** The step in which values are due, in milliseconds: where one stays away, the line is broken. */
  interval?: number;
}

/** Puts series on one time axis, as a chart needs them. O(n log n) in all points; O(n) where the times are the same. */
export function alignSeries(series: SeriesToAlign[]): AlignedSeries {
  const gapsOfSeries = series.map(getGaps);
  const times = joinTimes(series, gapsOfSeries);
  const indexes = getAllIndexes(times, series);
  const values = series.map((entry, which) => {
    const own = indexes[which] ?? new Int32Array();
    const gaps = gapsOfSeries[which] ?? noGaps;
    return times.map((time, row) => {
      const value = entry.values[own[row] ?? -1];
      return value === undefined ? (gaps.has(time) ? null : undefined) : Number.isFinite(value) ? value : null;
    });
  });
  return { times, values, indexes };
}

function joinTimes(series: SeriesToAlign[], gapsOfSeries: Array<ReadonlySet<number>>): number[] {
  const all = new Set<number>();
  let before: Float64Array | undefined;
  for (const [which, { times }] of series.entries()) {
    if (before === undefined || !isSame(times, before)) {
      times.forEach((time) => Number.isNaN(time) || all.add(time));
    }
    gapsOfSeries[which]?.forEach((time) => all.add(time));
    before = times;
  }
  const times = [...all];
  const isOrdered = times.every((time, index) => index === 0 || time > (times[index - 1] ?? NaN));
  return isOrdered ? times : times.sort((left, right) => left - right);
}

function isSame(left: Float64Array, right: Float64Array): boolean {
  return left === right || (left.length === right.length && left.every((time, index) => time === right[index]));
}

/** One time in each gap, a step after the last value. */
function getGaps({ times, interval }: Omit<SeriesToAlign, 'values'>): ReadonlySet<number> {
  const gaps = new Set<number>();
  if (interval !== undefined && interval > 0) {
    for (let index = 1; index < times.length; index++) {
      const before = times[index - 1] ?? NaN;
      if ((times[index] ?? NaN) - before > interval) {
        gaps.add(before + interval);
      }
    }
  }
  return gaps;
}

/** Series with the times of the one before share its indexes. */
function getAllIndexes(shared: number[], series: SeriesToAlign[]): Int32Array[] {
  const indexes: Int32Array[] = [];
  let before: Float64Array | undefined;
  for (const { times } of series) {
    const last = indexes.at(-1);
    indexes.push(before !== undefined && last && isSame(times, before) ? last : getIndexes(shared, times));
    before = times;
  }
  return indexes;
}

function getIndexes(shared: number[], own: Float64Array): Int32Array {
  const indexes = new Int32Array(shared.length).fill(-1);
  let index = 0;
  shared.forEach((time, row) => {
    while ((own[index] ?? Infinity) < time) {
      index += 1;
    }
    if (own[index] === time) {
      indexes[row] = index;
    }
  });
  return indexes;
}
