import type { DetectorName } from '../detectors';
import type { DetectorOptions } from '../detectorOptions';
import type { Stretch } from './getPieces';

/** How a series is judged, whatever part of it somebody looks at. */
export interface AnchoredOptions extends DetectorOptions {
  /** One that judges a point by the points before it alone. */
  detector: DetectorName;
  /** Of `auto`: the alarm score that is an alarm. */
  threshold?: number;
  /** How far before the anchor the series is read, in milliseconds. */
  lookBack: number;
  /** What is neither judged nor learnt from. */
  exclude: Stretch[];
  /** Milliseconds that local time is ahead of UTC, for detectors that go by the clock. */
  getOffset?: (time: number) => number;
}
