import { detectAuto } from './auto/detectAuto';
import type { Detector } from './detector';
import { detectAutoregression } from './detectors/detectAutoregression';
import { detectChangePoints } from './detectors/detectChangePoints';
import { detectCusum } from './detectors/detectCusum';
import { detectEwma } from './detectors/detectEwma';
import { detectFiniteDomain } from './detectors/detectFiniteDomain';
import { detectFlatLine } from './detectors/detectFlatLine';
import { detectGap } from './detectors/detectGap';
import { detectHoltWinters } from './detectors/detectHoltWinters';
import { detectQuantile } from './detectors/detectQuantile';
import { detectRareValue } from './detectors/detectRareValue';
import { detectRegressionTrend } from './detectors/detectRegressionTrend';
import { detectSeasonalBuckets } from './detectors/detectSeasonalBuckets';
import { detectSpectralResidual } from './detectors/detectSpectralResidual';
import { detectStl } from './detectors/detectStl';
import { detectVarianceChange } from './detectors/detectVarianceChange';
import { detectRollingRobust } from './detectRollingRobust';

/** Every detector by the name that queries and options store. */
export const detectors = {
  auto: detectAuto,
  rolling_robust: detectRollingRobust,
  ewma: detectEwma,
  quantile: detectQuantile,
  seasonal: detectSeasonalBuckets,
  stl: detectStl,
  holt_winters: detectHoltWinters,
  autoregression: detectAutoregression,
  regression: detectRegressionTrend,
  spectral_residual: detectSpectralResidual,
  finite_domain: detectFiniteDomain,
  flat_line: detectFlatLine,
  variance_change: detectVarianceChange,
  rare_value: detectRareValue,
  gap: detectGap,
  change_points: detectChangePoints,
  cusum: detectCusum,
} as const satisfies Record<string, Detector>;

export type DetectorName = keyof typeof detectors;
