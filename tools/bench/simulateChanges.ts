import { changeDetectorNames } from '../../src/core/drift/streaming/changeDetectorName';
import type { ChangeDetectorName } from '../../src/core/drift/streaming/changeDetectorName';
import { findWindowChanges } from '../../src/core/drift/streaming/findWindowChanges';
import { buildRandom } from '../../src/core/stats/random/buildRandom';

/** How often a detector finds a change; shares of series, 0 to 1. */
export interface ChangeRates {
  detector: ChangeDetectorName;
  windows: number;
  /** In noise alone. */
  falseAlarms: number;
  /** After the middle, where the level rises there by 2 or 4 deviations of the noise; for DDM a share from 0.1 to 0.3 or 0.6. */
  small: number;
  large: number;
}

const shares = [0.1, 0.3, 0.6] as const;

/** Detectors for series of windows on independent normal noise; DDM on verdicts of 0 and 1. */
export function simulateChanges(series: number, seed: number): ChangeRates[] {
  const random = buildRandom(seed);
  const draw = (detector: ChangeDetectorName, windows: number, size: 0 | 1 | 2): Float64Array =>
    Float64Array.from({ length: windows }, (_, place) => {
      const level = place < windows / 2 ? 0 : size;
      return detector === 'ddm'
        ? Number(random() < shares[level])
        : Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) + 2 * level;
    });
  const rate = (detector: ChangeDetectorName, windows: number, size: 0 | 1 | 2): number => {
    let found = 0;
    for (let run = 0; run < series; run++) {
      const answer = findWindowChanges(draw(detector, windows, size), detector);
      const from = size === 0 ? 0 : windows / 2 - 2;
      found += Number(answer.kind === 'told' && answer.changes.some(({ at }) => at >= from));
    }
    return found / series;
  };
  return changeDetectorNames.flatMap((detector) =>
    [30, 60, 100, 365].map((windows) => ({
      detector,
      windows,
      falseAlarms: rate(detector, windows, 0),
      small: rate(detector, windows, 1),
      large: rate(detector, windows, 2),
    }))
  );
}
