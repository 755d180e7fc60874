import type uPlot from 'uplot';

/** So far from the pointer, in pixels, a value is looked for where there is none. */
const reach = 15;

/** The index of the value under the pointer, or of the nearest within reach; null where there is none. */
export function findNearestIndex(plot: uPlot, series: number, hovered: number): number | null {
  const values = plot.data[series];
  const times = plot.data[0];
  if (values === undefined) {
    return null;
  }
  if (values[hovered] != null) {
    return hovered;
  }
  const center = plot.valToPos(times[hovered] ?? NaN, 'x');
  const distanceTo = (index: number) => Math.abs(plot.valToPos(times[index] ?? Infinity, 'x') - center);
  for (let offset = 1; ; offset++) {
    const candidates = [hovered - offset, hovered + offset].filter((index) => distanceTo(index) <= reach);
    if (candidates.length === 0) {
      return null;
    }
    const found = candidates.find((index) => values[index] != null);
    if (found !== undefined) {
      return found;
    }
  }
}
