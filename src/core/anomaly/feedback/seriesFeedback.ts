import type { MarkedIncident } from './markedIncident';

/** What people have said of the incidents of one series. */
export interface SeriesFeedback {
  /** Expected, or a false alarm. */
  usual: MarkedIncident[];
  /** Real incidents: nothing that overlaps one is ever silenced. */
  real: MarkedIncident[];
}
