import type { DetectorName } from '../../core/anomaly/detectors';
import type { DetectorOptions } from '../../core/anomaly/detectorOptions';

/** What a dashboard stores of the transformation "Anomaly overlay". */
export interface OverlayOptions extends DetectorOptions {
  /** Raised with a migration in parseOverlayOptions. */
  v: 1;
  detector: DetectorName;
  /** auto: drawn while they can be told apart, that is for a few series. */
  band: 'auto' | 'always' | 'never';
  outliers: boolean;
  /** wait: no verdict on the newest point, whose window may not be over. */
  newest: 'judge' | 'wait';
  score: boolean;
}
