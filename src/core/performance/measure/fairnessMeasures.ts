import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import { compareGroups } from '../fairness/compareGroups';
import type { GroupComparison } from '../fairness/compareGroups';
import { cellError } from '../interval/cellError';
import { normalInterval } from '../interval/normalInterval';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';

export type FairnessMeasure = (group: BinaryCounts, other: BinaryCounts) => Measurement;

const difference = { low: -1, high: 1 };

/** How predictions for a group differ from those for the group it is compared with, each with its interval. */
export const fairnessMeasures = {
  statistical_parity_difference: (group, other) =>
    measure(group, other, (result) => result.statisticalParityDifference, difference),
  disparate_impact: (group, other) => measure(group, other, (result) => result.disparateImpact, { low: 0 }),
  equal_opportunity_difference: (group, other) =>
    measure(group, other, (result) => result.equalOpportunityDifference, difference),
  average_odds_difference: (group, other) =>
    measure(group, other, (result) => result.averageOddsDifference, difference),
} satisfies Record<string, FairnessMeasure>;

/** The groups' rows are drawn apart, so their variances add. */
function measure(
  group: BinaryCounts,
  other: BinaryCounts,
  pick: (comparison: GroupComparison) => number | null,
  range: { low?: number; high?: number }
): Measurement {
  const value = pick(compareGroups(group, other));
  const ofGroup = cellError(toCells(group), (cells) => pick(compareGroups(toCounts(cells), other)));
  const ofOther = cellError(toCells(other), (cells) => pick(compareGroups(group, toCounts(cells))));
  const error = ofGroup === null || ofOther === null ? null : Math.hypot(ofGroup, ofOther);
  return buildMeasurement(value, normalInterval(value, error, range));
}

function toCells(counts: BinaryCounts): number[] {
  return [counts.truePositives, counts.falsePositives, counts.falseNegatives, counts.trueNegatives];
}

function toCounts(cells: Float64Array): BinaryCounts {
  const [truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0] = cells;
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}
