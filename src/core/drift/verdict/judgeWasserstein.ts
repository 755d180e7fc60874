import { gammaLawTail } from '../../stats/distributions/gammaLawTail';
import { gammaLawUpperQuantile } from '../../stats/distributions/gammaLawUpperQuantile';
import type { StepComparison } from '../../stats/samples/compareSteps';
import { wasserstein } from '../measures/wasserstein';
import { boundCorrectedScore } from './boundCorrectedScore';
import type { BridgeMoments } from './bridgeMoments';
import type { SampleVerdict } from './judgeKolmogorovSmirnov';
import { sumAboveVariance } from './sumAboveVariance';

/**
 * Wasserstein distance over `scale` (the reference's standard deviation) with its null law, a gamma of the bridge moments.
 * Careful in heavy tails (`tailShare` above 0.2), wrong for windows larger than the reference. O(values).
 */
export function judgeWasserstein(
  steps: StepComparison,
  bridge: BridgeMoments,
  scale: number,
  designEffect = 1
): SampleVerdict {
  const noise = (1 / steps.n + 1 / steps.m) * designEffect;
  const root = Math.sqrt(noise) / scale;
  const unit = { mean: bridge.wassersteinMean, variance: bridge.wassersteinVariance };
  const score = wasserstein(steps) / scale;
  const law = {
    mean: root * unit.mean,
    variance: root * root * unit.variance,
    q95: root * gammaLawUpperQuantile(unit, 0.05),
    q99: root * gammaLawUpperQuantile(unit, 0.01),
  };
  const value = Math.sqrt(Math.max(0, score * score - law.mean ** 2 - law.variance));
  const error = Math.sqrt(designEffect * sumAboveVariance(steps, Math.sign)) / scale;
  return {
    score,
    p: gammaLawTail(law, score),
    noise: law,
    corrected: boundCorrectedScore(score, value, error, law.q95),
  };
}
