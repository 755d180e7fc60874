import type { OwnDashboard } from '../dashboards/ownDashboard';

/** A panel in one state, of which a picture is kept in light and dark. */
export interface Look {
  dashboard: OwnDashboard;
  /** File of each kind of query, without folder and ending. */
  answers: Record<string, string>;
}
