import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRandom } from '../../../stats/random/buildRandom';
import { averageClassMetrics } from '../../classification/averageClassMetrics';
import { buildConfusionMatrix } from '../../classification/buildConfusionMatrix';
import { computeAgreement } from '../../classification/computeAgreement';
import { multiclassRocAuc } from '../../classification/multiclassRocAuc';
import { buildPredictionCounts } from '../buildPredictionCounts';
import { estimateBinaryPerformance } from '../estimateBinaryPerformance';
import { estimateMulticlassPerformance } from './estimateMulticlassPerformance';
import { fitClassCalibrations } from './fitClassCalibrations';

const raw = [null, null, null];

interface Log {
  classes: number;
  actual: number[];
  predicted: number[];
  probabilities: Float64Array;
}

/** Labels drawn by the true probabilities; the logged ones are these to the power of `sharpness`, scaled to sum 1. */
function drawLog(rows: number, seed: number, sharpness: number): Log {
  const random = buildRandom(seed);
  const log: Log = { classes: 3, actual: [], predicted: [], probabilities: new Float64Array(rows * 3) };
  for (let i = 0; i < rows; i++) {
    const weights = [random() ** 3, random() ** 3, random() ** 3];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const place = random() * total;
    const [first = 0, second = 0] = weights;
    log.actual.push(place < first ? 0 : place < first + second ? 1 : 2);
    log.predicted.push(weights.indexOf(Math.max(...weights)));
    const bent = weights.map((weight) => (weight / total) ** sharpness);
    const sum = bent.reduce((all, value) => all + value, 0);
    bent.forEach((value, k) => (log.probabilities[i * 3 + k] = value / sum));
  }
  return log;
}

describe('estimated performance of several classes', () => {
  it('equals a case worked out by hand', () => {
    const estimate = estimateMulticlassPerformance(
      {
        classes: 3,
        predicted: [0, 0, 1, 2],
        probabilities: Float64Array.of(0.7, 0.2, 0.1, 0.5, 0.3, 0.2, 0.1, 0.8, 0.1, 0.2, 0.2, 0.6),
      },
      raw
    );
    [1.2, 0.1, 0.2, 0.5, 0.8, 0.2, 0.3, 0.1, 0.6].forEach((count, i) =>
      expect(estimate.confusion.counts[i]).toBeCloseTo(count, 12)
    );
    expect(estimate.accuracy).toBeCloseTo(2.6 / 4, 12);
    expect(estimate.precision).toBeCloseTo((0.6 + 0.8 + 0.6) / 3, 12);
    expect(estimate.recall).toBeCloseTo((1.2 / 1.5 + 0.8 / 1.5 + 0.6) / 3, 12);
    expect(estimate.f1).toBeCloseTo((2.4 / 3.5 + 1.6 / 2.5 + 1.2 / 2) / 3, 12);
    expect(estimate.rocAuc).toBeCloseTo((2.925 / 3.75 + 2.825 / 3.75 + 2.3 / 3) / 3, 12);
  });

  it('scales calibrated probabilities of a row to sum 1, and gives equal shares when all are 0', () => {
    const half = { scores: Float64Array.of(0, 1), probabilities: Float64Array.of(0, 0.5) };
    const none = { scores: Float64Array.of(0, 1), probabilities: Float64Array.of(0, 0) };
    const rows = { classes: 2, predicted: [0], probabilities: Float64Array.of(0.4, 0.6) };
    const scaled = estimateMulticlassPerformance(rows, [half, null]);
    expect(scaled.accuracy).toBeCloseTo(0.2 / 0.8, 12);
    expect(estimateMulticlassPerformance(rows, [none, none]).accuracy).toBe(0.5);
  });

  it('agrees with the estimate of a binary problem on two classes', () => {
    const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 2, maxLength: 40 }), (positive) => {
        const predicted = positive.map((p) => Number(p >= 0.5));
        const probabilities = Float64Array.from(positive.flatMap((p) => [1 - p, p]));
        const several = estimateMulticlassPerformance({ classes: 2, predicted, probabilities }, raw);
        const binary = estimateBinaryPerformance(buildPredictionCounts(positive, predicted), null);
        expect(several.accuracy).toBeCloseTo(binary.accuracy ?? NaN, 9);
        expect(several.confusion.counts[3]).toBeCloseTo(binary.counts.truePositives, 9);
        expect(several.rocAuc).toBeCloseTo(binary.rocAuc ?? NaN, 6);
      })
    );
  });

  it('does not depend on the order of rows or classes', () => {
    const log = drawLog(200, 5, 1);
    const turned = {
      classes: 3,
      predicted: log.predicted.map((k) => 2 - k).reverse(),
      probabilities: log.probabilities.slice().reverse(),
    };
    const straight = estimateMulticlassPerformance(log, raw);
    const backwards = estimateMulticlassPerformance(turned, raw);
    for (const name of ['accuracy', 'precision', 'recall', 'f1', 'rocAuc'] as const)
      expect(backwards[name]).toBeCloseTo(straight[name] ?? NaN, 10);
  });

  it('comes close to the realised performance when probabilities mean what they say', () => {
    const log = drawLog(20_000, 7, 1);
    const estimate = estimateMulticlassPerformance(log, raw);
    const realised = buildConfusionMatrix(log.actual, log.predicted, 3);
    const averages = averageClassMetrics(realised, 'macro');
    expect(Math.abs((estimate.accuracy ?? 0) - (computeAgreement(realised).accuracy ?? 1))).toBeLessThan(0.01);
    expect(Math.abs((estimate.f1 ?? 0) - (averages.f1 ?? 1))).toBeLessThan(0.01);
    expect(Math.abs((estimate.precision ?? 0) - (averages.precision ?? 1))).toBeLessThan(0.01);
    expect(Math.abs((estimate.recall ?? 0) - (averages.recall ?? 1))).toBeLessThan(0.01);
    expect(Math.abs((estimate.rocAuc ?? 0) - (multiclassRocAuc(log, 'ovr_macro') ?? 1))).toBeLessThan(0.01);
  });

  it('is brought back to the realised performance by calibration when probabilities are too sure', () => {
    const window = drawLog(10_000, 9, 3);
    const realised = computeAgreement(buildConfusionMatrix(window.actual, window.predicted, 3)).accuracy ?? NaN;
    const calibrations = fitClassCalibrations(drawLog(10_000, 8, 3), 'auto');
    expect(calibrations).not.toContain(null);
    const plain = estimateMulticlassPerformance(window, raw).accuracy ?? NaN;
    const calibrated = estimateMulticlassPerformance(window, calibrations).accuracy ?? NaN;
    expect(Math.abs(plain - realised)).toBeGreaterThan(0.08);
    expect(Math.abs(calibrated - realised)).toBeLessThan(0.015);
  });

  it('leaves probabilities alone when calibration is switched off, and uses all of them when it is on', () => {
    const log = drawLog(100, 2, 1);
    expect(fitClassCalibrations(log, 'off')).toEqual(raw);
    expect(fitClassCalibrations(log, 'on')).not.toContain(null);
  });

  it('counts rows that it has to leave out and is null, not 0, without any', () => {
    const estimate = estimateMulticlassPerformance(
      {
        classes: 2,
        predicted: [0, null, 5, 1, 0.5],
        probabilities: Float64Array.of(NaN, 0.5, 0.5, 0.5, 0.5, 0.5, Infinity, 0, 0.5, 0.5),
      },
      raw
    );
    expect(estimate).toMatchObject({ accuracy: null, precision: null, recall: null, f1: null, rocAuc: null });
    expect(estimate.confusion.unlabelled).toBe(5);
    expect(estimate.scores.map(({ unlabelled }) => unlabelled)).toEqual([5, 5]);
    const empty = estimateMulticlassPerformance({ classes: 0, predicted: [], probabilities: new Float64Array(0) }, []);
    expect(empty).toMatchObject({ accuracy: null, precision: null, rocAuc: null });
  });
});
