import type { JudgedIncident } from '../../core/anomaly/anchored/weekVerdict';
import type { JudgedSeries } from './judgedSeries';

/** A series, what is said of each of its points, and what was found in it. */
export interface SeriesVerdict extends JudgedSeries {
  incidents: JudgedIncident[];
  /** Of peers: names their group, which has one band. */
  group?: string;
}
