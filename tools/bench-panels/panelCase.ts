import type { OwnDashboard } from '../../test/e2e/dashboards/ownDashboard';
import type { JsonFrame } from './jsonFrame';

/** A panel with as much data as it is made for. */
export interface PanelCase {
  name: string;
  dashboard: OwnDashboard;
  frames: readonly JsonFrame[];
  /** What scrolls in it; nothing does in a chart. */
  scrolls: boolean;
  /** A selector of what is there when the panel has drawn. */
  drawn: string;
}
