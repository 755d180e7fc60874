import { divide } from '../divide';
import { bootstrapInterval } from '../interval/bootstrapInterval';
import type { Interval } from '../interval/interval';
import { meanError } from '../interval/meanError';
import { normalInterval } from '../interval/normalInterval';
import { listMetrics } from '../ranking/listMetrics';
import type { ListMetric } from '../ranking/listMetrics';
import type { ListSums } from '../ranking/listSums';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';

/** Lists of one window, and the k that their sums go to. */
export type RankingMeasure = (sums: ListSums, k: number) => RankingMeasurement;

export interface RankingMeasurement extends Measurement {
  /** Lists for which the metric isn't defined. */
  undefinedLists: number;
}

/** Above this the mean of a bootstrap is as good as normal. */
const mostDrawnLists = 2000;
const seed = 42;

/**
 * Means over lists by name: NDCG@k, MAP@k, MRR@k, each with a 95 % interval from a seeded bootstrap over lists; above 2,000 lists from
 * their standard error. Lists without a relevant item are left out and counted, but for MRR, which takes them as 0. No interval under
 * two lists. O(draws × lists).
 */
export const rankingMeasures = {
  ndcg: (sums, k) => measure(sums, k, listMetrics.ndcg),
  map: (sums, k) => measure(sums, k, listMetrics.map),
  mrr: (sums, k) => measure(sums, k, listMetrics.mrr),
} satisfies Record<string, RankingMeasure>;

function measure(sums: ListSums, k: number, metric: ListMetric): RankingMeasurement {
  const { gain, idealGain, precision, relevant, first } = sums;
  const values = Float64Array.from(gain, (_, i) => {
    const sum = {
      gain: gain[i] ?? 0,
      idealGain: idealGain[i] ?? 0,
      precision: precision[i] ?? 0,
      relevant: relevant[i] ?? 0,
      first: first[i] ?? 0,
    };
    return metric(sum, k) ?? NaN;
  }).filter((value) => !Number.isNaN(value));
  const total = values.reduce((sum, value) => sum + value, 0);
  const value = divide(total, values.length);
  return {
    ...buildMeasurement(value, getInterval(values, value)),
    undefinedLists: gain.length - values.length,
  };
}

function getInterval(values: Float64Array, mean: number | null): Interval | null {
  if (values.length < 2) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (values.length > mostDrawnLists) {
    const squares = values.reduce((sum, value) => sum + value * value, 0);
    return normalInterval(mean, meanError(values.length, total, squares), { low: 0, high: 1 });
  }
  return bootstrapInterval(
    values.length,
    (drawn) => drawn.reduce((sum, row) => sum + (values[row] ?? 0), 0) / drawn.length,
    { seed }
  );
}
