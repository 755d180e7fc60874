import { brierScore } from '../classification/brierScore';
import { clipProbability } from '../classification/clipProbability';
import { rocAuc } from '../classification/rocAuc';
import type { ScoreCounts } from '../classification/scoreCounts';
import { divide } from '../divide';
import { lossError } from '../interval/lossError';
import { meanError } from '../interval/meanError';
import { normalInterval } from '../interval/normalInterval';
import { rocAucInterval } from '../interval/rocAucInterval';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';

/** `scores` has an entry a class: its probability, the class against all others. */
export type ClassScoreMeasure = (scores: readonly ScoreCounts[], average: 'macro' | 'weighted') => Measurement;

/**
 * Metrics of several classes that each class's probability against all others is enough for. Where an error would need how the classes
 * of a row go together, it is taken as if they went fully together: the interval is then never too narrow.
 */
export const classScoreMeasures = {
  roc_auc: (scores, average) => measureArea(scores, average),
  log_loss: (scores) => measureLogLoss(scores),
  brier: (scores) => {
    const value = sumUp(scores.map(brierScore));
    const error = sumUp(scores.map((counts) => lossError(counts, (score, label) => (score - label) ** 2)));
    return buildMeasurement(value, normalInterval(value, error, { low: 0, high: 2 }));
  },
} satisfies Record<string, ClassScoreMeasure>;

function measureArea(scores: readonly ScoreCounts[], average: 'macro' | 'weighted'): Measurement {
  const rows = scores.map(({ positives }) => positives.reduce((sum, count) => sum + count, 0));
  const all = rows.reduce((sum, count) => sum + count, 0);
  const weights = rows.map((count) => (average === 'macro' ? 1 / scores.length : count / all));
  const weigh = (values: ReadonlyArray<number | null>): number | null =>
    sumUp(values.map((value, k) => (value === null ? null : value * (weights[k] ?? 0))));
  const value = weigh(scores.map(rocAuc));
  const intervals = scores.map((counts) => rocAucInterval(counts));
  const lower = weigh(intervals.map((interval) => interval?.lower ?? null));
  const upper = weigh(intervals.map((interval) => interval?.upper ?? null));
  return buildMeasurement(value, lower === null || upper === null ? null : { lower, upper });
}

/** A row's loss is that of its own class alone. */
function measureLogLoss(scores: readonly ScoreCounts[]): Measurement {
  let rows = 0;
  let sum = 0;
  let squares = 0;
  for (const counts of scores) {
    counts.scores.forEach((score, i) => {
      const count = counts.positives[i] ?? 0;
      const loss = -Math.log(clipProbability(score));
      rows += count;
      sum += count * loss;
      squares += count * loss * loss;
    });
  }
  const value = divide(sum, rows);
  return buildMeasurement(value, normalInterval(value, meanError(rows, sum, squares), { low: 0 }));
}

function sumUp(values: ReadonlyArray<number | null>): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
