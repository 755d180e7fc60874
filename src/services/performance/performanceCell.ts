import type { Measurement } from '../../core/performance/measure/measurement';
import type { ListCounts } from './performanceCompute';

export type PerformanceKind = 'realised' | 'estimated';

/** Why a cell has no value. */
export type PerformanceGap = 'no_rows' | 'few_rows' | 'no_labels' | 'few_labels' | 'no_reference' | 'undefined';

/** The metric of one window of one segment. */
export interface PerformanceCell extends Measurement {
  kind: PerformanceKind;
  place: number;
  segment: string;
  /** Null where there are too few to be shown. */
  rows: number | null;
  labelled: number | null;
  gap?: PerformanceGap;
  /** Of a ranking. */
  lists?: ListCounts;
}
