import { isDetectorName } from './isDetectorName';
import type { PanelDetector } from './panelDetector';

export function isPanelDetector(value: unknown): value is PanelDetector {
  return value === 'peers' || isDetectorName(value);
}
