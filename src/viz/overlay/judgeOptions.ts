import type { Direction } from '../../core/anomaly/detectorOptions';
import type { DetectorName } from '../../core/anomaly/detectors';

/** How a panel judges the series that it shows. */
export interface JudgeOptions {
  detector: DetectorName;
  /** auto: by the thresholds and the unit of each field (`getRelevance`). */
  direction: Direction | 'auto';
  /** Of `auto`: about so many false alarms a week and series; 0 is the detector's own operating point. */
  alarmsPerWeek: number;
  bandWidth: number;
  window: number;
  /** wait: no verdict on the newest point, whose window may not be over. */
  newest: 'judge' | 'wait';
  /** auto: the band stays where the field's min, max and unit let values be, and what the decimals hide is no outlier. */
  clamp: 'auto' | 'off';
}
