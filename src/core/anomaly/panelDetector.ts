import { detectors, type DetectorName } from './detectors';
import { isDetectorName } from './isDetectorName';

/** What judges the series that a panel shows: a detector each by itself, or all by one another. */
export type PanelDetector = DetectorName | 'peers';

/** In the order in which they are offered. */
export const panelDetectors: readonly PanelDetector[] = [...Object.keys(detectors).filter(isDetectorName), 'peers'];
