import type { DataFrame } from '@grafana/data';
import type { PanelSeries } from './panelSeries';
import type { SeriesVerdict } from './seriesVerdict';

/** Why there is nothing to draw. */
export type OverlayProblem = 'no_time' | 'no_number' | 'long' | 'other';

export interface OverlaySeries {
  /** The frames to draw: series alone, without the fields of a verdict. */
  frames: DataFrame[];
  /** Every series; those with a verdict of their data source among them. */
  series: PanelSeries[];
  /** The verdicts that came with the data. */
  given: SeriesVerdict[];
}

/** What a panel's frames hold for the overlay. */
export type OverlayReading =
  { kind: 'empty' } | { kind: 'problem'; problem: OverlayProblem } | ({ kind: 'series' } & OverlaySeries);
