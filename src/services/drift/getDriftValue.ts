import type { JudgedScore } from '../../core/drift/driftTypes';
import type { DriftScoreValue } from '../../schema/query/driftQuery';

const values: Record<DriftScoreValue, (score: JudgedScore) => number | null> = {
  ratio: (score) => score.ratio,
  score: (score) => score.score,
  threshold: (score) => score.threshold,
  lower_limit: (score) => score.lowerLimit,
  upper_limit: (score) => score.upperLimit,
  noise_limit: (score) => score.noiseLimit,
  p_value: (score) => score.pValue,
  drifted: (score) => (score.drifted === null ? null : Number(score.drifted)),
};

/** The number of a verdict that a query asks for; null when it can't be told. */
export function getDriftValue(score: JudgedScore, value: DriftScoreValue): number | null {
  return values[value](score);
}
