import { averageOverScores } from './averageOverScores';
import { clipProbability } from './clipProbability';
import type { ScoreCounts } from './scoreCounts';

/** Mean of −ln of the probability given to the true class, in nats; probabilities kept 2⁻⁵² from 0 and 1. Null without rows. */
export function logLoss(counts: ScoreCounts): number | null {
  return averageOverScores(
    counts,
    (score, label) => -Math.log(label === 1 ? clipProbability(score) : 1 - clipProbability(score))
  );
}
