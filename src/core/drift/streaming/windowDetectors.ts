import { findChangePoints } from '../../series/findChangePoints';
import { finishWork } from '../../work/finishWork';
import { buildAdwin } from './buildAdwin';
import { buildCusum } from './buildCusum';
import { buildDdm } from './buildDdm';
import { buildKswin } from './buildKswin';
import { buildPageHinkley } from './buildPageHinkley';
import type { ChangeDetector } from './changeDetector';
import type { ChangeDetectorName } from './changeDetectorName';

/** A detector as it is set for a series of windows: tens to hundreds of values, not a stream of thousands. */
export type WindowDetector = FollowingDetector | LookingBackDetector;

interface FollowingDetector {
  /** Sees a value at a time, and says when it is sure. */
  kind: 'following';
  /** With fewer values it can't speak. */
  fewestValues: number;
  /** `noise`: values in units of the series' noise. `share`: values as they are, 0 to 1, of which it finds rises only. */
  scale: 'noise' | 'share';
  build: () => ChangeDetector;
}

interface LookingBackDetector {
  /** Sees the whole series at once. */
  kind: 'looking_back';
  fewestValues: number;
  scale: 'noise';
  find: (values: Float64Array) => number[];
}

const following = (fewestValues: number, build: () => ChangeDetector): FollowingDetector => ({
  kind: 'following',
  fewestValues,
  scale: 'noise',
  build,
});

/**
 * Settings for windows. The published ones expect long streams: they would say nothing of a hundred windows (ADWIN that looks at every
 * 32nd value, Page-Hinkley's threshold of 50) or cry at noise (CUSUM's slack of 0.5 with a mean learnt from 30 values: 32 % of
 * series of 100). How often these are wrong stands in docs/measures.md and is held by a test.
 */
export const windowDetectors: Record<ChangeDetectorName, WindowDetector> = {
  pelt: {
    kind: 'looking_back',
    fewestValues: 4,
    scale: 'noise',
    find: (values) => finishWork(findChangePoints(values, { penalty: 3 * Math.log(values.length) })),
  },
  adwin: following(11, () => buildAdwin({ every: 1 })),
  page_hinkley: following(8, () => buildPageHinkley({ warmUp: 8, tolerance: 0.5, threshold: 8, memory: 1 })),
  kswin: following(30, () => buildKswin({ alpha: 0.001, window: 30, recent: 10 })),
  cusum: following(21, () => buildCusum({ warmUp: 20, slack: 1, limit: 5 })),
  ddm: { kind: 'following', fewestValues: 31, scale: 'share', build: () => buildDdm() },
};
