/** A grid of instants: `slots` of them, `step` apart, from `from` on. Milliseconds. */
export interface TimeGrid {
  from: number;
  step: number;
  slots: number;
}

export interface GridValues {
  /** The last value of each slot; NaN where there is none. */
  values: Float64Array;
  /** Which entry of the series that is; −1 where there is none. */
  entries: Int32Array;
}

/** Brings a series onto a grid, so that series whose points lie beside one another can be compared. A slot has the last value in it. O(n). */
export function alignToGrid(times: Float64Array, values: Float64Array, { from, step, slots }: TimeGrid): GridValues {
  const aligned = { values: new Float64Array(slots).fill(NaN), entries: new Int32Array(slots).fill(-1) };
  times.forEach((time, entry) => {
    const slot = Math.floor((time - from) / step);
    const value = values[entry] ?? NaN;
    if (slot >= 0 && slot < slots && Number.isFinite(value)) {
      aligned.values[slot] = value;
      aligned.entries[slot] = entry;
    }
  });
  return aligned;
}
