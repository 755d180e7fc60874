import type { Annotation } from '../../viz/annotations/annotation';
import type { Finding } from '../../viz/overlay/finding';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';

/** Where the verdicts come from. */
export type VerdictSource = 'look_back' | 'data_source' | 'visible_range' | 'visible_range_hindsight';

/** All that the panel shows. */
export interface OverlayState {
  series: PanelSeries[];
  /** By the series' place; undefined where there is none, or none yet. */
  verdicts: Array<SeriesVerdict | undefined>;
  findings: Finding[];
  annotations: Annotation[];
  sources: VerdictSource[];
  isJudging: boolean;
  failure: string | undefined;
}
