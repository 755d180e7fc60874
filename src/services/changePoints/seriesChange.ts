import type { Labels } from '../frames/labelledPoint';

/** A change of the level of a labelled series. Times in milliseconds since 1970. */
export interface SeriesChange {
  labels: Labels;
  /** What tells the series from the others of its answer. */
  series: string;
  time: number;
  windowEnd: number;
  /** Null where the detector looks back over the whole range. */
  foundAt: number | null;
  before: number;
  after: number;
  direction: 'up' | 'down';
  score: number;
}
