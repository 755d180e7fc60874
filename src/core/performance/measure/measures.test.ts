import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScoreCounts } from '../classification/buildScoreCounts';
import { computeBinaryMetrics } from '../classification/computeBinaryMetrics';
import { rocAuc } from '../classification/rocAuc';
import { expectOutcomes } from '../estimation/expectOutcomes';
import { estimateBinaryPerformance } from '../estimation/estimateBinaryPerformance';
import { isCalibrationUseful } from '../estimation/isCalibrationUseful';
import { buildRegressionPairs } from '../regression/buildRegressionPairs';
import { computeRegressionMetrics } from '../regression/computeRegressionMetrics';
import { sumErrors } from '../regression/sumErrors';
import { bootstrapInterval } from '../interval/bootstrapInterval';
import { buildRandom } from '../../stats/random/buildRandom';
import { binaryMeasures } from './binaryMeasures';
import type { BinaryOutcomes } from './binaryOutcomes';
import { classScoreMeasures } from './classScoreMeasures';
import { errorMeasures } from './errorMeasures';
import { fairnessMeasures } from './fairnessMeasures';
import { measureMedianError } from './measureMedianError';
import { buildValueCounts } from '../../stats/samples/buildValueCounts';

const random = buildRandom(7);
const rows = Array.from({ length: 1500 }, () => {
  const score = random();
  return { score, label: random() < score ** 1.3 ? 1 : 0, group: random() < 0.4 };
});
const targets = rows.map(({ score, label }) => 10 * label + 5 * score + 3);
const predictions = rows.map(({ score }, row) => 9 * score + (targets[row] ?? 0) / 3);

function buildOutcomes(places: ArrayLike<number>): BinaryOutcomes {
  const held = Array.from(places, (place) => rows[place] ?? { score: 0, label: 0 });
  const count = (label: number, positive: boolean): number =>
    held.filter((row) => row.label === label && row.score >= 0.5 === positive).length;
  return {
    confusion: {
      truePositives: count(1, true),
      falsePositives: count(0, true),
      falseNegatives: count(1, false),
      trueNegatives: count(0, false),
    },
    scores: buildScoreCounts(
      held.map(({ score }) => score),
      held.map(({ label }) => label)
    ),
  };
}

const everything = rows.map((_, row) => row);
const bootstrap = { seed: 3, draws: 400 };

describe('intervals of a metric', () => {
  test.each(Object.entries(binaryMeasures))('%s agrees with a bootstrap of the rows', (_name, measure) => {
    const { value, lower, upper } = measure(buildOutcomes(everything));
    const drawn = bootstrapInterval(rows.length, (places) => measure(buildOutcomes(places)).value, bootstrap);
    const width = (upper ?? NaN) - (lower ?? NaN);
    const wanted = (drawn?.upper ?? NaN) - (drawn?.lower ?? NaN);
    expect(value).not.toBeNull();
    expect(width / wanted).toBeGreaterThan(0.8);
    expect(width / wanted).toBeLessThan(1.25);
  });

  test.each(Object.entries(errorMeasures))(
    '%s of a regression agrees with a bootstrap of the rows',
    (_name, measure) => {
      const pick = (places: ArrayLike<number>, from: readonly number[]): number[] =>
        Array.from(places, (place) => from[place] ?? NaN);
      const of = (places: ArrayLike<number>): ReturnType<typeof measure> =>
        measure(sumErrors(pick(places, targets), pick(places, predictions)));
      const { lower, upper } = of(everything);
      const drawn = bootstrapInterval(rows.length, (places) => of(places).value, bootstrap);
      const share = ((upper ?? NaN) - (lower ?? NaN)) / ((drawn?.upper ?? NaN) - (drawn?.lower ?? NaN));
      expect(share).toBeGreaterThan(0.8);
      expect(share).toBeLessThan(1.25);
    }
  );

  test.each(Object.entries(fairnessMeasures))('%s holds the value and narrows with rows', (_name, measure) => {
    const inGroup = everything.filter((row) => rows[row]?.group);
    const others = everything.filter((row) => !rows[row]?.group);
    const few = measure(buildOutcomes(inGroup.slice(0, 100)).confusion, buildOutcomes(others.slice(0, 100)).confusion);
    const many = measure(buildOutcomes(inGroup).confusion, buildOutcomes(others).confusion);
    expect(many.lower).toBeLessThan(many.value ?? NaN);
    expect(many.upper).toBeGreaterThan(many.value ?? NaN);
    expect((many.upper ?? NaN) - (many.lower ?? NaN)).toBeLessThan((few.upper ?? NaN) - (few.lower ?? NaN));
  });

  test('a metric that is not defined has no interval either', () => {
    const { confusion, scores } = buildOutcomes([]);
    for (const measure of Object.values(binaryMeasures)) {
      expect(measure({ confusion, scores })).toEqual({ value: null, lower: null, upper: null });
    }
    expect(measureMedianError(buildValueCounts([]))).toEqual({ value: null, lower: null, upper: null });
  });
});

describe('metrics from sums', () => {
  const pair = fc.record({
    target: fc.double({ min: -50, max: 50, noNaN: true }),
    error: fc.integer({ min: -9, max: 9 }),
  });

  test('equal those from rows', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 40 }), (pairs) => {
        const y = pairs.map(({ target }) => Math.round(target) + 0.25);
        const p = pairs.map(({ error }, row) => (y[row] ?? 0) + error);
        const wanted = computeRegressionMetrics(buildRegressionPairs(y, p));
        const sums = sumErrors(y, p);
        const expected = {
          mae: wanted.mae,
          mse: wanted.mse,
          rmse: wanted.rmse,
          mape: wanted.mape,
          smape: wanted.smape,
          mean_error: wanted.meanError,
          r2: wanted.r2,
          explained_variance: wanted.explainedVariance,
          rmsle: wanted.rmsle,
        };
        for (const [name, measure] of Object.entries(errorMeasures)) {
          const value = expected[name as keyof typeof expected];
          const measured = measure(sums).value;
          if (value === null) {
            expect(measured, name).toBeNull();
          } else {
            expect(measured, name).toBeCloseTo(value, 8);
          }
        }
      })
    );
  });
});

describe('expected outcomes', () => {
  const predictions = {
    scores: Float64Array.of(0.1, 0.4, 0.8),
    predictedPositive: Float64Array.of(0, 2, 5),
    predictedNegative: Float64Array.of(7, 3, 0),
    missing: 1,
  };

  test('give the estimates of confidence-based estimation', () => {
    const curve = { scores: Float64Array.of(0, 1), probabilities: Float64Array.of(0.1, 0.7) };
    for (const calibration of [null, curve]) {
      const expected = expectOutcomes(predictions, calibration);
      const estimated = estimateBinaryPerformance(predictions, calibration);
      expect(computeBinaryMetrics(expected.confusion).f1).toBeCloseTo(estimated.f1 ?? NaN, 12);
      expect(rocAuc(expected.scores)).toBeCloseTo(estimated.rocAuc ?? NaN, 12);
    }
  });
});

describe('automatic calibration', () => {
  const draw = buildRandom(11);
  const scores = Array.from({ length: 4000 }, () => draw());

  test('is chosen where probabilities are off, and not where there is one class', () => {
    const off = scores.map((score) => (draw() < score / 3 ? 1 : 0));
    expect(isCalibrationUseful(buildScoreCounts(scores, off))).toBe(true);
    expect(isCalibrationUseful(buildScoreCounts(scores, new Array<number>(4000).fill(0)))).toBe(false);
  });
});

describe('several classes', () => {
  test('have the area of two classes when the second is the rest', () => {
    const { scores } = buildOutcomes(everything);
    const rest = buildScoreCounts(
      rows.map(({ score }) => 1 - score),
      rows.map(({ label }) => 1 - label)
    );
    const single = binaryMeasures.roc_auc({ confusion: buildOutcomes(everything).confusion, scores });
    const both = classScoreMeasures.roc_auc([scores, rest], 'macro');
    expect(both.value).toBeCloseTo(single.value ?? NaN, 12);
    expect(both.lower).toBeCloseTo(single.lower ?? NaN, 12);
    const loss = classScoreMeasures.log_loss([scores, rest]);
    expect(loss.value).toBeCloseTo(
      binaryMeasures.log_loss({ confusion: buildOutcomes([]).confusion, scores }).value ?? NaN,
      12
    );
  });
});
