import type { PanelSeries } from '../overlay/panelSeries';

export interface AlignedMembers {
  times: Float64Array;
  /** Each as long as `times`; NaN where the series has no value at that time. */
  members: Float64Array[];
}

/** Brings series onto all the times that any of them has. */
export function alignMembers(series: ReadonlyArray<Pick<PanelSeries, 'times' | 'values'>>): AlignedMembers {
  const all = series.flatMap(({ times }) => [...times].filter((time) => !Number.isNaN(time)));
  const times = Float64Array.from(new Set(all)).sort();
  const place = new Map(Array.from(times, (time, index) => [time, index]));
  const members = series.map((entry) => {
    const values = new Float64Array(times.length).fill(Number.NaN);
    entry.times.forEach((time, index) => {
      const at = place.get(time);
      if (at !== undefined) {
        values[at] = entry.values[index] ?? Number.NaN;
      }
    });
    return values;
  });
  return { times, members };
}
