import type { ConfusionMatrix } from '../../classification/confusionMatrix';
import type { ScoreCounts } from '../../classification/scoreCounts';

/** Outcomes of several classes: predicted by true class, and each class against all others by its probability. */
export interface ClassOutcomes {
  confusion: ConfusionMatrix;
  scores: ScoreCounts[];
}
