import type { Direction } from '../../core/anomaly/detectorOptions';
import type { PanelDetector } from '../../core/anomaly/panelDetector';
import type { PeerMethod } from '../../core/anomaly/peers/peerMethod';

/** What a dashboard stores of the transformation "Anomaly overlay". */
export interface OverlayOptions {
  /** Raised with a migration in parseOverlayOptions. */
  v: 2;
  detector: PanelDetector;
  /** Of `auto`: about so many false alarms a series. Absent: the detector's own operating point. */
  budget?: { alarms: number; per: 'week' };
  /** auto: by what the data says of unit, limits and thresholds; then the band is kept within these limits, too. */
  direction: Direction | 'auto';
  /** Of the detectors with a band: half its width, in robust standard deviations. */
  bandWidth: number;
  /** Of the detectors with a window: how many points they look back on. */
  window: number;
  /** Of `peers`: how the odd one out is found. */
  peerMethod: PeerMethod;
  /** Of `peers`: series with the same values of these labels are a group. None: all series of the panel are one. */
  peerGroupBy: string[];
  /** auto: drawn while they can be told apart, that is for a few series. */
  band: 'auto' | 'always' | 'never';
  outliers: boolean;
  /** wait: no verdict on the newest point, whose window may not be over. */
  newest: 'judge' | 'wait';
  score: boolean;
}
