import type { ChangeDetector } from './changeDetector';

export interface Changes {
  /** Places in the series at which the detector found a drift. */
  drifts: number[];
  warnings: number[];
}

/** Runs a detector over a series. O(values × update). */
export function findChanges(detector: ChangeDetector, series: ArrayLike<number>): Changes {
  const changes: Changes = { drifts: [], warnings: [] };
  for (let i = 0; i < series.length; i++) {
    const signal = detector.update(series[i] ?? NaN);
    if (signal === 'drift') changes.drifts.push(i);
    if (signal === 'warning') changes.warnings.push(i);
  }
  return changes;
}
