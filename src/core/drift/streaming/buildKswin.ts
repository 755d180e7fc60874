import { compareSteps } from '../../stats/samples/compareSteps';
import { buildValueCounts } from '../../stats/samples/buildValueCounts';
import { kolmogorovSmirnovTest } from '../../stats/hypothesis/kolmogorovSmirnovTest';
import { kolmogorovSmirnov } from '../measures/kolmogorovSmirnov';
import type { ChangeDetector } from './changeDetector';

export interface KswinOptions {
  alpha?: number;
  /** Values looked at, and how many of them are the newest part. */
  window?: number;
  recent?: number;
}

const leastGap = 0.1;

/**
 * Kolmogorov-Smirnov windowing (Raab, Heusinger, Schleif 2020): the newest values against all older ones of the window. The
 * original draws a random part of the older ones; taking all needs no randomness and sees more. O(window log window) an update.
 */
export function buildKswin(options: KswinOptions = {}): ChangeDetector {
  const { alpha = 0.005, window = 100, recent = 30 } = options;
  let seen: number[] = [];
  return {
    update(value) {
      if (!Number.isFinite(value)) return 'none';
      seen.push(value);
      if (seen.length < window) return 'none';
      if (seen.length > window) seen.shift();
      const older = buildValueCounts(seen.slice(0, window - recent));
      const steps = compareSteps(older, buildValueCounts(seen.slice(window - recent)));
      if (steps === null) return 'none';
      const { statistic } = kolmogorovSmirnov(steps);
      const isOut = statistic > leastGap && kolmogorovSmirnovTest(statistic, steps.n, steps.m) <= alpha;
      if (!isOut) return 'none';
      seen = seen.slice(window - recent);
      return 'drift';
    },
  };
}
