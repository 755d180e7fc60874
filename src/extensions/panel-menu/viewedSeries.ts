import type { Finding } from '../../viz/overlay/finding';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';

export interface ViewedSeries extends SeriesVerdict {
  /** The worst first. */
  findings: Finding[];
}
