import { gammaLawTail } from '../../stats/distributions/gammaLawTail';
import { gammaLawUpperQuantile } from '../../stats/distributions/gammaLawUpperQuantile';
import type { StepComparison } from '../../stats/samples/compareSteps';
import { energySquared } from '../measures/energySquared';
import { boundCorrectedScore } from './boundCorrectedScore';
import type { BridgeMoments } from './bridgeMoments';
import type { SampleVerdict } from './judgeKolmogorovSmirnov';
import { sumAboveVariance } from './sumAboveVariance';

/** Squared energy distance with its null law, a gamma of the bridge moments; right in heavy tails too. O(values). */
export function judgeEnergySquared(steps: StepComparison, bridge: BridgeMoments, designEffect = 1): SampleVerdict {
  const noise = (1 / steps.n + 1 / steps.m) * designEffect;
  const score = energySquared(steps);
  const law = { mean: noise * bridge.energyMean, variance: noise * noise * bridge.energyVariance };
  const q95 = gammaLawUpperQuantile(law, 0.05);
  const value = Math.max(0, score - law.mean);
  const slopes = designEffect * sumAboveVariance(steps, (difference) => 4 * difference);
  const error = Math.sqrt((score > 0 ? (slopes * value) / score : 0) + law.variance);
  return {
    score,
    p: gammaLawTail(law, score),
    noise: { ...law, q95, q99: gammaLawUpperQuantile(law, 0.01) },
    corrected: boundCorrectedScore(score, value, error, q95),
  };
}
