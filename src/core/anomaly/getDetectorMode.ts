import type { PanelDetector } from './panelDetector';

/** What an alarm would have seen, or what one sees looking back on the whole series. */
export type DetectorMode = 'online' | 'hindsight';

const lookingBothWays: ReadonlySet<PanelDetector> = new Set(['stl', 'spectral_residual', 'change_points']);

/** Whether a detector judges a point by what was there by then alone: the points before it, and its peers at the time. */
export function getDetectorMode(name: PanelDetector): DetectorMode {
  return lookingBothWays.has(name) ? 'hindsight' : 'online';
}
