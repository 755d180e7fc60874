import type { ChartRegion } from './chartRegion';
import type { OutlierMark } from './outlierMark';

/** What a chart shows over its series. */
export interface OverlayView {
  from: number;
  to: number;
  regions: ChartRegion[];
  marks: OutlierMark[];
  /** The worst score of all series at each time; undefined for no strip. */
  scores: { times: number[]; score: Float64Array } | undefined;
}
