import type { Direction } from '../../core/anomaly/detectorOptions';
import type { DetectorName } from '../../core/anomaly/detectors';
import type { PanelDetector } from '../../core/anomaly/panelDetector';
import type { PeerMethod } from '../../core/anomaly/peers/peerMethod';

/** How a panel judges the series that it shows. */
export interface JudgeOptions {
  detector: PanelDetector;
  /** auto: by the thresholds and the unit of each field (`getRelevance`). */
  direction: Direction | 'auto';
  /** Of `auto`: about so many false alarms a week and series; 0 is the detector's own operating point. */
  alarmsPerWeek: number;
  bandWidth: number;
  window: number;
  /** Of `peers`: how the odd one out is found. */
  peerMethod: PeerMethod;
  /** Of `peers`: series with the same values of these labels are a group. None: all series of the panel are one. */
  peerGroupBy: string[];
  /** wait: no verdict on the newest point, whose window may not be over. */
  newest: 'judge' | 'wait';
  /** auto: the band stays where the field's min, max and unit let values be, and what the decimals hide is no outlier. */
  clamp: 'auto' | 'off';
}

/** How a series is judged by itself. */
export type OwnJudgeOptions = Omit<JudgeOptions, 'detector' | 'peerMethod' | 'peerGroupBy'> & {
  detector: DetectorName;
};
