import { detectAuto } from '../../src/core/anomaly/auto/detectAuto';
import { finishWork } from '../../src/core/work/finishWork';
import type { NabFile } from './readNabFile';

export interface BandFigures {
  /** Rows with a band and a value. */
  rows: number;
  outsideShare: number;
  /** Of the file with the largest share outside. */
  worstShare: number;
}

/** How many values lie outside the band of `auto`, labelled windows included. */
export function measureBand(files: NabFile[]): BandFigures {
  const counts = files.map(({ times, values }) => {
    const { lower, upper } = finishWork(detectAuto(times, values, { direction: 'both' }));
    const banded = [...values.keys()].filter((row) => Number.isFinite(values[row]) && Number.isFinite(lower[row]));
    const outside = banded.filter((row) => {
      const value = values[row] ?? NaN;
      return value < (lower[row] ?? NaN) || value > (upper[row] ?? NaN);
    });
    return { rows: banded.length, outside: outside.length };
  });
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  return {
    rows,
    outsideShare: counts.reduce((sum, count) => sum + count.outside, 0) / rows,
    worstShare: counts.reduce((most, count) => Math.max(most, count.outside / count.rows), 0),
  };
}
