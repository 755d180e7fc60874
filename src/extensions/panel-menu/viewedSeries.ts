import type { JudgedSeries } from '../../viz/overlay/judgeSeries';
import type { Finding } from './finding';

export interface ViewedSeries extends JudgedSeries {
  /** The worst first. */
  findings: Finding[];
}
