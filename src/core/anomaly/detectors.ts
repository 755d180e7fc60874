import { detectRollingRobust } from './detectRollingRobust';
import type { Detector } from './detector';

/** Every detector by the name that queries and options store. */
export const detectors = {
  rolling_robust: detectRollingRobust,
} as const satisfies Record<string, Detector>;

export type DetectorName = keyof typeof detectors;
