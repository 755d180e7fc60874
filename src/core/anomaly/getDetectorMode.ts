import type { DetectorName } from './detectors';

/** What an alarm would have seen, or what one sees looking back on the whole series. */
export type DetectorMode = 'online' | 'hindsight';

const lookingBothWays: ReadonlySet<DetectorName> = new Set(['stl', 'spectral_residual', 'change_points']);

/** Whether a detector judges a point by the points before it alone. */
export function getDetectorMode(name: DetectorName): DetectorMode {
  return lookingBothWays.has(name) ? 'hindsight' : 'online';
}
