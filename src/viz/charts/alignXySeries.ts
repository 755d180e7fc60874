import type { XySeries } from './xySeries';

type Column = Array<number | null>;

/** The x values of all series in rising order, and a column for each y, lower and upper. */
export interface AlignedXy {
  x: number[];
  columns: Column[];
}

/**
 * Brings curves onto one x axis, as the plot needs it. A curve may have several points at one x (the steps of a ROC
 * curve), so every point keeps a place of its own: points of equal x stay in the curve's own order.
 */
export function alignXySeries(series: readonly XySeries[]): AlignedXy {
  const points = series.flatMap(({ x }, curve) => x.map((value, index) => ({ value, curve, index })));
  points.sort((a, b) => a.value - b.value || a.curve - b.curve || a.index - b.index);
  const x = points.map(({ value }) => value);
  const columns = series.flatMap(({ y, band }, curve): Column[] => {
    const read = (values: readonly number[]): Column =>
      points.map((point) => (point.curve === curve ? toNullable(values[point.index]) : null));
    return band === undefined ? [read(y)] : [read(y), read(band.lower), read(band.upper)];
  });
  return { x, columns };
}

function toNullable(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
