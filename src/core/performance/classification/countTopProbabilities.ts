import { buildScoreCounts } from './buildScoreCounts';
import type { ClassProbabilities } from './classProbabilities';
import type { ScoreCounts } from './scoreCounts';

/** The highest probability of each row and whether its class was right: several classes as a binary problem, for calibration. */
export function countTopProbabilities({ classes, actual, probabilities }: ClassProbabilities): ScoreCounts {
  const tops: number[] = [];
  const hits: number[] = [];
  for (let i = 0; i < actual.length; i++) {
    const given = probabilities.subarray(i * classes, (i + 1) * classes);
    const top = given.reduce((most, probability) => Math.max(most, probability), -Infinity);
    tops.push(top);
    hits.push(given.indexOf(top) === actual[i] ? 1 : 0);
  }
  return buildScoreCounts(tops, hits);
}
