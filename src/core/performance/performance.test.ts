import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePrecision } from './classification/averagePrecision';
import { buildConfusionMatrix } from './classification/buildConfusionMatrix';
import { buildScoreCounts } from './classification/buildScoreCounts';
import { computeAgreement } from './classification/computeAgreement';
import { computeBusinessValue } from './classification/computeBusinessValue';
import { rocAuc } from './classification/rocAuc';
import { rocCurve } from './classification/rocCurve';
import { sweepThresholds } from './classification/sweepThresholds';
import { buildPredictionCounts } from './estimation/buildPredictionCounts';
import { calibrate } from './estimation/calibrate';
import { estimateBinaryPerformance } from './estimation/estimateBinaryPerformance';
import { fitIsotonicCalibration } from './estimation/fitIsotonicCalibration';
import { compareGroups } from './fairness/compareGroups';
import { bootstrapInterval } from './interval/bootstrapInterval';
import { rocAucInterval } from './interval/rocAucInterval';
import { wilsonInterval } from './interval/wilsonInterval';
import { averageLists } from './ranking/averageLists';
import { averagePrecisionAt } from './ranking/averagePrecisionAt';
import { ndcg } from './ranking/ndcg';
import { reciprocalRank } from './ranking/reciprocalRank';
import { buildRegressionPairs } from './regression/buildRegressionPairs';
import { computeRegressionMetrics } from './regression/computeRegressionMetrics';

const golden = Array.from({ length: 1000 }, (_, i) => ((i + 1) * 0.6180339887498949) % 1);

describe('estimated performance', () => {
  it("equals NannyML's where probabilities are taken as they are", () => {
    const scores = golden.map((p) => p * p);
    const calibration = fitIsotonicCalibration(buildScoreCounts(scores, golden));
    const estimate = estimateBinaryPerformance(
      buildPredictionCounts(
        scores,
        golden.map((p) => Number(p >= 0.5))
      ),
      calibration
    );
    expect(estimate.accuracy).toBeCloseTo(0.7499799000050371, 9);
    expect(estimate.precision).toBeCloseTo(0.7499912693274362, 9);
    expect(estimate.recall).toBeCloseTo(0.7499742159301325, 9);
    expect(estimate.specificity).toBeCloseTo(0.7499855843384441, 9);
    expect(estimate.f1).toBeCloseTo(0.7499827425318426, 9);
    expect(estimate.rocAuc).toBeCloseTo(0.8333013493523526, 7);
  });

  it('is null, not 0, without rows', () => {
    const estimate = estimateBinaryPerformance(buildPredictionCounts([null, NaN], [1, 0]), null);
    expect(estimate).toMatchObject({ accuracy: null, precision: null, rocAuc: null, averagePrecision: null });
  });

  it('uses a calibration that never falls and leaves a perfect one alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1 })), {
          minLength: 1,
        }),
        (rows) => {
          const curve = fitIsotonicCalibration(
            buildScoreCounts(
              rows.map(([score]) => score),
              rows.map(([, label]) => label)
            )
          );
          const values = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((score) => calibrate(curve, score));
          expect(values).toEqual([...values].sort((a, b) => a - b));
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        }
      )
    );
  });
});

describe('classification', () => {
  it('counts rows without a label and never guesses them', () => {
    const matrix = buildConfusionMatrix([0, 1, null, 1, 7], [0, 0, 1, null, 1], 2);
    expect([...matrix.counts]).toEqual([1, 0, 1, 0]);
    expect(matrix.unlabelled).toBe(3);
    expect(buildScoreCounts([0.1, null, 0.3, NaN], [1, 1, null, 0]).unlabelled).toBe(3);
  });

  it('has no metric, rather than 0, without rows', () => {
    expect(computeAgreement(buildConfusionMatrix([], [], 3))).toEqual({
      accuracy: null,
      balancedAccuracy: null,
      matthews: null,
      kappa: null,
    });
    expect(rocCurve(buildScoreCounts([0.2, 0.7], [1, 1]))).toBeNull();
    expect(averagePrecision(buildScoreCounts([0.2, 0.7], [0, 0]))).toBeNull();
  });

  it('gives an area of one half when scores say nothing and mirrors when they are turned', () => {
    const labels = golden.map((_, i) => i % 2);
    expect(
      rocAuc(
        buildScoreCounts(
          golden.map(() => 0.5),
          labels
        )
      )
    ).toBe(0.5);
    const area = rocAuc(buildScoreCounts(golden, labels)) ?? NaN;
    expect(
      rocAuc(
        buildScoreCounts(
          golden.map((x) => -x),
          labels
        )
      ) ?? NaN
    ).toBeCloseTo(1 - area, 12);
  });

  it('sweeps every threshold once and ends with all rows positive', () => {
    const sweep = sweepThresholds(buildScoreCounts([0.1, 0.4, 0.4, 0.9], [0, 0, 1, 1]));
    expect(sweep.map((point) => point.threshold)).toEqual([0.9, 0.4, 0.1]);
    expect(sweep.at(-1)).toMatchObject({ truePositives: 2, falsePositives: 2, falseNegatives: 0, trueNegatives: 0 });
  });

  it('weighs each confusion cell by its value', () => {
    const matrix = buildConfusionMatrix([0, 0, 1, 1], [0, 1, 1, 0], 2);
    expect(computeBusinessValue(matrix, [0, -5, -20, 10])).toEqual({ total: -15, perRow: -3.75 });
    expect(computeBusinessValue(matrix, [1, 2])).toBeNull();
  });
});

describe('intervals', () => {
  it("of shares are Wilson's", () => {
    const { lower, upper } = wilsonInterval(81, 263) ?? { lower: NaN, upper: NaN };
    expect(lower).toBeCloseTo(0.2552885, 6);
    expect(upper).toBeCloseTo(0.3662096, 6);
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('of the ROC area hold the area and shrink with rows', () => {
    const width = (rows: number): number => {
      const counts = buildScoreCounts(
        golden.slice(0, rows),
        golden.slice(0, rows).map((x, i) => Number(x + ((i * 0.37) % 1) > 1))
      );
      const { lower, upper } = rocAucInterval(counts) ?? { lower: NaN, upper: NaN };
      const area = rocAuc(counts) ?? NaN;
      expect(lower).toBeLessThan(area);
      expect(upper).toBeGreaterThan(area);
      return upper - lower;
    };
    expect(width(1000)).toBeLessThan(width(100) / 2);
  });

  it('by bootstrap are the same for the same seed and cover the mean', () => {
    const mean = (drawn: Uint32Array): number => drawn.reduce((sum, i) => sum + (golden[i] ?? 0), 0) / drawn.length;
    const interval = bootstrapInterval(200, mean, { seed: 7, draws: 500 });
    expect(bootstrapInterval(200, mean, { seed: 7, draws: 500 })).toEqual(interval);
    expect(interval?.lower ?? 1).toBeLessThan(0.5);
    expect(interval?.upper ?? 0).toBeGreaterThan(0.5);
    expect((interval?.upper ?? 0) - (interval?.lower ?? 0)).toBeCloseTo(2 * 1.96 * Math.sqrt(1 / 12 / 200), 1);
    expect(bootstrapInterval(0, mean, { seed: 7 })).toBeNull();
  });
});

describe('ranking', () => {
  it('has the textbook values', () => {
    expect(ndcg([3, 2, 3, 0, 1, 2]) ?? NaN).toBeCloseTo(0.9608081943360616, 12);
    expect(averagePrecisionAt([1, 0, 1, 0, 0, 1])).toBeCloseTo((1 + 2 / 3 + 3 / 6) / 3, 12);
    expect(averagePrecisionAt([0, 0, 1], 2)).toBe(0);
    expect(averageLists([[0, 0, 1], [0, 1], [1]], reciprocalRank).value).toBeCloseTo((1 / 3 + 1 / 2 + 1) / 3, 12);
  });

  it('leaves lists without a relevant item out and counts them', () => {
    expect(
      averageLists(
        [
          [0, 0],
          [1, 0],
        ],
        ndcg
      )
    ).toEqual({ value: 1, lists: 2, undefinedLists: 1 });
    expect(ndcg([])).toBeNull();
    expect(reciprocalRank([])).toBeNull();
  });
});

describe('fairness', () => {
  it('compares a group with another', () => {
    const group = { truePositives: 10, falsePositives: 10, falseNegatives: 10, trueNegatives: 70 };
    const other = { truePositives: 30, falsePositives: 10, falseNegatives: 10, trueNegatives: 50 };
    const { statisticalParityDifference, disparateImpact, equalOpportunityDifference } = compareGroups(group, other);
    expect(statisticalParityDifference).toBeCloseTo(-0.2, 12);
    expect(disparateImpact).toBeCloseTo(0.5, 12);
    expect(equalOpportunityDifference).toBeCloseTo(-0.25, 12);
    const empty = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
    expect(compareGroups(empty, other)).toMatchObject({ statisticalParityDifference: null, disparateImpact: null });
  });
});

describe('regression', () => {
  it('leaves rows without a target out and counts them', () => {
    const pairs = buildRegressionPairs([1, null, 3, NaN, Infinity], [1, 2, null, 4, 5]);
    expect(pairs.unlabelled).toBe(4);
    expect(computeRegressionMetrics(pairs).mae).toBe(0);
    expect(computeRegressionMetrics(buildRegressionPairs([], []))).toMatchObject({
      mae: null,
      r2: null,
      medianAbsoluteError: null,
      maxError: null,
    });
  });
});
