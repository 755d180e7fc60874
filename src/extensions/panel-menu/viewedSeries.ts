import type { JudgedSeries } from '../series/judgeSeries';
import type { Finding } from './finding';

export interface ViewedSeries extends JudgedSeries {
  /** The worst first. */
  findings: Finding[];
}
