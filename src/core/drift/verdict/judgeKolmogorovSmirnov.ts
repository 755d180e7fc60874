import { kolmogorovTail } from '../../stats/distributions/kolmogorovTail';
import { kolmogorovUpperQuantile } from '../../stats/distributions/kolmogorovUpperQuantile';
import type { StepComparison } from '../../stats/samples/compareSteps';
import { kolmogorovSmirnov } from '../measures/kolmogorovSmirnov';
import { boundCorrectedScore } from './boundCorrectedScore';
import type { CorrectedScore, ScoreNull } from './scoreNull';

const meanOfLimit = 0.8687311606;

export interface SampleVerdict {
  score: number;
  p: number;
  noise: ScoreNull;
  corrected: CorrectedScore;
}

/**
 * Kolmogorov-Smirnov with its null law: Kolmogorov's with Stephens' (1970) small-sample factor, good from 50 rows for continuous
 * columns; with ties it is an upper limit. O(values).
 */
export function judgeKolmogorovSmirnov(steps: StepComparison, designEffect = 1): SampleVerdict {
  const { n, m, f, g } = steps;
  const { statistic, index } = kolmogorovSmirnov(steps);
  const noise = (1 / n + 1 / m) * designEffect;
  const root = Math.sqrt(1 / noise);
  const factor = root + 0.12 + 0.11 / root;
  const law: ScoreNull = {
    mean: meanOfLimit * Math.sqrt(noise),
    variance: null,
    q95: kolmogorovUpperQuantile(0.05) / factor,
    q99: kolmogorovUpperQuantile(0.01) / factor,
  };
  const value = Math.sqrt(Math.max(0, statistic * statistic - (noise * Math.PI * Math.PI) / 12));
  const below = f[index] ?? 0;
  const belowCurrent = g[index] ?? 0;
  const variance = designEffect * ((below * (1 - below)) / n + (belowCurrent * (1 - belowCurrent)) / m);
  return {
    score: statistic,
    p: kolmogorovTail(factor * statistic),
    noise: law,
    corrected: boundCorrectedScore(statistic, value, Math.sqrt(variance), law.q95),
  };
}
