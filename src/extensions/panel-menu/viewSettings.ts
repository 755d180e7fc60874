import type { Direction } from '../../core/anomaly/detectorOptions';
import type { OverlayLookBack } from '../../schema/query/overlayQuery';

/** What one can choose in the view. */
export interface ViewSettings {
  /** visible: only the points on display. */
  lookBack: OverlayLookBack | 'visible';
  /** About so many false alarms a week on a series; undefined is the detector's own operating point. */
  alarms: number | undefined;
  /** auto: by the panel's own field options. */
  direction: Direction | 'auto';
}
