import type { AbsoluteTimeRange } from '@grafana/data';
import type { SeriesVerdict } from '../../../viz/overlay/seriesVerdict';

/** What the view has found in its look-back. */
export interface JudgedLookBack {
  verdicts: SeriesVerdict[];
  range: AbsoluteTimeRange;
}
