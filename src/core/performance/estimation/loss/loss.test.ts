import { describe, expect, it } from 'vitest';
import type { FeatureColumn } from '../../../drift/multivariate/featureColumn';
import { buildRandom } from '../../../stats/random/buildRandom';
import { buildRegressionPairs } from '../../regression/buildRegressionPairs';
import { computeRegressionMetrics } from '../../regression/computeRegressionMetrics';
import { estimateLoss } from './estimateLoss';
import { estimateRegressionPerformance } from './estimateRegressionPerformance';
import { fitErrorModels } from './fitErrorModels';
import { fitLossModel } from './fitLossModel';
import { measureExpectedLoss } from './measureExpectedLoss';

interface LabelledLog {
  features: FeatureColumn[];
  predictions: number[];
  targets: number[];
}

/** A log whose predictions are worse for late hours (above 0.6) and for the channel `b`, by `hour` and share of `b`. */
function drawLog(rows: number, seed: number, getHour: (u: number) => number, shareOfB: number): LabelledLog {
  const random = buildRandom(seed);
  const hours: number[] = [];
  const sizes: number[] = [];
  const channels: string[] = [];
  const predictions: number[] = [];
  const targets: number[] = [];
  for (let i = 0; i < rows; i++) {
    const hour = getHour(random());
    const size = random();
    const channel = random() < shareOfB ? 'b' : 'a';
    const spread = 1 + (hour > 0.6 ? 4 : 0) + (channel === 'b' ? 3 : 0);
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    hours.push(hour);
    sizes.push(size);
    channels.push(channel);
    predictions.push(100 + 50 * size);
    targets.push(100 + 50 * size + spread * normal);
  }
  return {
    features: [
      { kind: 'numeric', values: hours },
      { kind: 'numeric', values: sizes },
      { kind: 'categorical', values: channels },
    ],
    predictions,
    targets,
  };
}

const reference = drawLog(6000, 1, (u) => u, 0.3);
const models = fitErrorModels(reference);
const windows = Array.from({ length: 24 }, (_, i) =>
  drawLog(1500, 100 + i, (u) => u ** (0.3 + ((i * 5) % 12) / 4), ((i * 7) % 24) / 24)
);
const realised = windows.map(({ targets, predictions }) =>
  computeRegressionMetrics(buildRegressionPairs(targets, predictions))
);
const estimated = windows.map((window) => estimateRegressionPerformance(models, window));

function getRanks(values: readonly number[]): number[] {
  return values.map((value) => values.filter((other) => other < value).length);
}

/** Spearman's correlation of values without ties. */
function correlateRanks(a: readonly number[], b: readonly number[]): number {
  const ranks = getRanks(b);
  const squares = getRanks(a).reduce((sum, rank, i) => sum + (rank - (ranks[i] ?? 0)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

describe('direct loss estimation', () => {
  it.each(['mae', 'mse', 'rmse', 'mape'] as const)('ranks windows by %s as the labels later do', (metric) => {
    const expected = estimated.map((estimate) => estimate[metric] ?? NaN);
    const known = realised.map((metrics) => metrics[metric] ?? NaN);
    expect(correlateRanks(expected, known)).toBeGreaterThan(0.95);
  });

  it.each([
    ['mae', 0.05],
    ['rmse', 0.05],
    ['mse', 0.1],
    ['mape', 0.05],
  ] as const)(
    'estimates %s within %d of the realised one on average, far better than the reference does',
    (metric, most) => {
      const usual =
        computeRegressionMetrics(buildRegressionPairs(reference.targets, reference.predictions))[metric] ?? NaN;
      const getGap = (values: ReadonlyArray<number | null>): number =>
        realised.reduce((sum, metrics, i) => sum + Math.abs((values[i] ?? NaN) / (metrics[metric] ?? NaN) - 1), 0) /
        realised.length;
      const gap = getGap(estimated.map((estimate) => estimate[metric]));
      expect(gap).toBeLessThan(most);
      expect(gap).toBeLessThan(getGap(estimated.map(() => usual)) / 4);
    }
  );

  it("gives back the reference's own errors on the reference", () => {
    const own = computeRegressionMetrics(buildRegressionPairs(reference.targets, reference.predictions));
    const estimate = estimateRegressionPerformance(models, reference);
    for (const metric of ['mae', 'mse', 'mape'] as const)
      expect(Math.abs((estimate[metric] ?? NaN) / (own[metric] ?? NaN) - 1)).toBeLessThan(0.01);
    expect(estimate.rmse).toBeCloseTo(Math.sqrt(estimate.mse ?? NaN), 12);
  });

  it('gives the same answer every time, and follows the unit of the target', () => {
    const [window] = windows;
    if (!window) throw new Error('No window');
    const again = fitErrorModels(drawLog(6000, 1, (u) => u, 0.3));
    expect(estimateRegressionPerformance(again, window)).toEqual(estimated[0]);
    const scale = (log: LabelledLog): LabelledLog => ({
      ...log,
      predictions: log.predictions.map((value) => 1024 * value),
      targets: log.targets.map((value) => 1024 * value),
    });
    const large = estimateRegressionPerformance(fitErrorModels(scale(reference)), scale(window));
    expect(large.mae).toBeCloseTo(1024 * (estimated[0]?.mae ?? NaN), 3);
    expect(large.mape).toBeCloseTo(estimated[0]?.mape ?? NaN, 6);
  });

  it('estimates no error of a model that made none, and the mean loss where there are too few rows to split', () => {
    const perfect = { ...reference, targets: reference.predictions };
    expect(estimateRegressionPerformance(fitErrorModels(perfect), reference)).toMatchObject({
      mae: 0,
      rmse: 0,
      mape: 0,
    });
    const few = { features: [], predictions: [1, 2, 3], targets: [2, 4, 6] };
    expect(estimateRegressionPerformance(fitErrorModels(few), { features: [], predictions: [9] }).mae).toBeCloseTo(
      2,
      12
    );
  });

  it('leaves out rows without label or prediction, counts the latter, and takes unseen categories as missing', () => {
    const holes = {
      features: [{ kind: 'numeric' as const, values: [1, 2, null, 4] }],
      predictions: [1, null, 3, Infinity],
      targets: [2, 5, null, 7],
    };
    expect(fitLossModel(holes, 'absolute')).toMatchObject({ rows: 1, mean: 1 });
    expect(estimateRegressionPerformance(fitErrorModels(holes), holes)).toMatchObject({ mae: 1, missing: 2 });
    const unseen: FeatureColumn[] = [
      { kind: 'numeric', values: [null] },
      { kind: 'numeric', values: [NaN] },
      { kind: 'categorical', values: ['unseen'] },
    ];
    expect(estimateRegressionPerformance(models, { features: unseen, predictions: [120] }).mae).toBeGreaterThan(0);
  });

  it('has an interval that is the scatter of so many losses of the reference', () => {
    const [window] = windows;
    const model = fitLossModel(reference, 'absolute');
    if (!window || !model) throw new Error('No model');
    const { value, lower, upper } = measureExpectedLoss(model, window);
    expect(value).toBe(estimated[0]?.mae);
    const errors = reference.targets.map((target, i) => Math.abs(target - (reference.predictions[i] ?? NaN)));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const variance = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / errors.length;
    expect(((upper ?? NaN) - (lower ?? NaN)) / 2).toBeCloseTo(1.959963984540054 * Math.sqrt(variance / 1500), 9);
    const none = measureExpectedLoss(model, { ...window, predictions: [] });
    expect(none).toEqual({ value: null, lower: null, upper: null });
  });

  it('learns the error over the size of both, and that of logarithms where both have one', () => {
    const log = { features: [], predictions: [1, 0, 3, -2], targets: [3, 0, 1, 5] };
    expect(fitLossModel(log, 'symmetric')?.mean).toBeCloseTo((1 + 0 + 1 + 2) / 4, 12);
    expect(fitLossModel(log, 'squared_log')).toMatchObject({ rows: 3 });
    expect(fitLossModel(log, 'squared_log')?.mean).toBeCloseTo((2 * Math.log(2) ** 2) / 3, 12);
  });

  it('has no relative error to learn from targets of 0', () => {
    const zero = { features: [], predictions: [1, 2], targets: [0, 0] };
    const fitted = fitErrorModels(zero);
    expect(fitted.relative).toBeNull();
    expect(estimateRegressionPerformance(fitted, zero)).toMatchObject({ mape: null, mae: 1.5 });
  });

  it('is null without rows, without labels and with other features than it was fitted on', () => {
    expect(fitLossModel({ features: [], predictions: [1], targets: [null] }, 'squared')).toBeNull();
    const none = estimateRegressionPerformance(models, { ...reference, features: [], predictions: [] });
    expect(none).toMatchObject({ mae: null, mse: null, rmse: null, mape: null, missing: 0 });
    const [first] = reference.features;
    const { absolute } = models;
    if (!first || !absolute) throw new Error('No model');
    expect(estimateLoss(absolute, { features: [first], predictions: [1] })).toBeNull();
    const empty = reference.features.map((column): FeatureColumn => ({ ...column, values: [] }));
    expect(estimateLoss(absolute, { features: empty, predictions: [] })).toBeNull();
  });
});
