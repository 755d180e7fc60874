import { divide } from '../divide';
import type { ClassProbabilities } from './classProbabilities';
import { clipProbability } from './clipProbability';

/** Null without rows. */
export interface MulticlassLosses {
  /** Mean of −ln of the probability of the true class, in nats. */
  logLoss: number | null;
  /** Mean over rows of Σ over classes (probability − label)², 0 … 2. */
  brierSum: number | null;
  /** Share of rows whose class is among the two most probable; of equal ones the later class counts first. */
  topTwoAccuracy: number | null;
}

/** Losses of several classes. O(rows × classes). */
export function computeMulticlassLosses({ classes, actual, probabilities }: ClassProbabilities): MulticlassLosses {
  let log = 0;
  let brier = 0;
  let inTopTwo = 0;
  for (let i = 0; i < actual.length; i++) {
    const own = actual[i] ?? -1;
    const given = probabilities.subarray(i * classes, (i + 1) * classes);
    log -= Math.log(clipProbability(given[own] ?? 0));
    given.forEach((probability, k) => (brier += (probability - (k === own ? 1 : 0)) ** 2));
    const ahead = given.filter(
      (probability, k) => probability > (given[own] ?? 0) || (probability === given[own] && k > own)
    ).length;
    if (ahead < 2) inTopTwo++;
  }
  const rows = actual.length;
  return { logLoss: divide(log, rows), brierSum: divide(brier, rows), topTwoAccuracy: divide(inTopTwo, rows) };
}
