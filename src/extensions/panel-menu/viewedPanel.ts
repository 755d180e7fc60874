import type { AbsoluteTimeRange } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import type { PanelSeries } from '../../viz/overlay/panelSeries';

/** A panel that shows series. */
export interface SeriesPanel {
  kind: 'series';
  series: PanelSeries[];
  range: AbsoluteTimeRange;
  timeZone: TimeZone;
}

/** What the view can tell of a panel at the moment when its menu was opened. */
export type ViewedPanel =
  { kind: 'no_data' } | { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'no_series' } | SeriesPanel;
