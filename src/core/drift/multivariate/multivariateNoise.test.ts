import { describe, expect, it } from 'vitest';
import { buildRandom } from '../../stats/random/buildRandom';
import type { DriftConvention } from '../driftTypes';
import type { FeatureColumn } from './featureColumn';
import type { FeatureRows } from './multivariateInput';
import type { MultivariateMethodName } from './multivariateMethods';
import type { MultivariateScore } from './multivariateScore';
import { prepareMultivariate } from './prepareMultivariate';

const names = ['a', 'b', 'skewed', 'category'];

/** Rows of four columns: two that move together, a skewed one, a category. `turned` breaks up what moves together. */
function draw(random: () => number, rows: number, turned = false): FeatureRows {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const a = Float64Array.from({ length: rows }, normal);
  const b = a.map((value) => (turned ? normal() * 1.0198 : value) + 0.2 * normal());
  const category = Array.from({ length: rows }, () => 'abcd'[Math.floor(random() * random() * 4)] ?? null);
  const columns: FeatureColumn[] = [
    { kind: 'numeric', values: a },
    { kind: 'numeric', values: b },
    { kind: 'numeric', values: Float64Array.from({ length: rows }, () => Math.exp(normal())) },
    { kind: 'categorical', values: category },
  ];
  return { rows, columns };
}

interface Trial {
  method: MultivariateMethodName;
  convention?: DriftConvention;
  reference: number;
  window: number;
  windows?: number;
  turned?: boolean;
}

function judge(random: () => number, count: number, trial: Trial): MultivariateScore[] {
  const { method, convention = 'plumbline', reference, window, windows = 0, turned } = trial;
  const judgeWindow = prepareMultivariate({
    method,
    convention,
    names,
    reference: draw(random, reference),
    referenceWindows: Array.from({ length: windows }, () => draw(random, window)),
  });
  return Array.from({ length: count }, () => judgeWindow(draw(random, window, turned)));
}

function shareOut(scores: readonly MultivariateScore[]): number {
  return scores.filter(({ ratio }) => (ratio ?? 0) >= 1).length / scores.length;
}

function repeat(times: number, count: number, trial: Trial): MultivariateScore[] {
  const random = buildRandom(5);
  return Array.from({ length: times }, () => judge(random, count, trial)).flat();
}

describe('the plumbline verdict on all columns together', () => {
  it.each([
    { reference: 200, window: 50 },
    { reference: 2000, window: 200 },
    { reference: 2000, window: 200, windows: 10 },
    { reference: 2000, window: 50, windows: 30 },
  ])('gives noise no ratio of 1 by reconstruction error in more than 2 of 100 windows: %o', (sizes) => {
    expect(shareOut(repeat(60, 10, { method: 'pca_reconstruction', ...sizes }))).toBeLessThanOrEqual(0.02);
  });

  it.each([
    { reference: 60, window: 30 },
    { reference: 200, window: 50 },
    { reference: 300, window: 300 },
  ])(
    'gives noise no ratio of 1, and no p of 0.05 in more than 1 of 20 windows, by domain classifier: %o',
    (sizes) => {
      const scores = repeat(30, 5, { method: 'domain_classifier', ...sizes });
      expect(shareOut(scores)).toBe(0);
      expect(scores.filter(({ pValue }) => (pValue ?? 1) <= 0.05).length).toBeLessThanOrEqual(0.05 * scores.length);
    },
    240_000
  );

  it.each(['pca_reconstruction', 'domain_classifier'] as const)(
    'of %s sees columns that stopped moving together, and names them',
    (method) => {
      const trial = { method, reference: 1000, window: 300, windows: 10, turned: true };
      const [score] = repeat(1, 1, trial);
      expect(score).toMatchObject({ state: 'drifting', drifted: true, kind: 'multivariate', method });
      expect(score?.ratio ?? 0).toBeGreaterThan(1);
      const parts = [...(score?.parts ?? [])].sort((x, y) => (y.contribution ?? 0) - (x.contribution ?? 0));
      expect(parts.slice(0, 2).map(({ column }) => column)).toEqual(expect.arrayContaining(['a', 'b']));
      expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(1, 10);
    }
  );

  it('holds a threshold that is given against the score, once noise can be ruled out', () => {
    const random = buildRandom(3);
    const input = {
      method: 'pca_reconstruction' as const,
      convention: 'plumbline' as const,
      threshold: 0.01,
      names,
      reference: draw(random, 1000),
      referenceWindows: [],
    };
    const judgeWindow = prepareMultivariate(input);
    expect(judgeWindow(draw(random, 300))).toMatchObject({ drifted: false, ratio: 0, threshold: 0.01 });
    expect(judgeWindow(draw(random, 300, true)).ratio ?? 0).toBeGreaterThan(50);
  });

  it('says why it can tell nothing', () => {
    const random = buildRandom(3);
    const input = {
      method: 'domain_classifier' as const,
      convention: 'plumbline' as const,
      names,
      reference: draw(random, 100),
      referenceWindows: [],
    };
    const reasonOf = (change: object, rows = 100): unknown =>
      prepareMultivariate({ ...input, ...change })(draw(random, rows)).reason;
    expect(reasonOf({}, 0)).toBe('no_current_rows');
    expect(reasonOf({}, 20)).toBe('too_few_rows');
    expect(reasonOf({ reference: draw(random, 0) })).toBe('no_reference_rows');
    expect(reasonOf({ convention: 'evidently' })).toBe('method_not_in_convention');
    expect(reasonOf({ names: ['a'] })).toBe('one_column');
    expect(reasonOf({ method: 'pca_reconstruction', reference: draw(random, 40) })).toBe('too_few_rows');
  });
});

describe("NannyML's verdict on all columns together", () => {
  it('learns its limits from the windows of the reference, and is out on either side of them', () => {
    const trial = {
      method: 'pca_reconstruction',
      convention: 'nannyml',
      reference: 2000,
      window: 300,
      windows: 8,
    } as const;
    const [still] = repeat(1, 1, trial);
    expect(still).toMatchObject({ drifted: false, pValue: null });
    expect(still?.threshold ?? 0).toBeGreaterThan(0);
    expect(repeat(1, 1, { ...trial, turned: true })[0]).toMatchObject({ drifted: true });
    expect(repeat(1, 1, { ...trial, windows: 0 })[0]).toMatchObject({ reason: 'threshold_not_learned', ratio: null });
  });

  it('takes an area of 0.45 to 0.65 under the ROC curve for no drift', () => {
    const trial = { method: 'domain_classifier', convention: 'nannyml', reference: 600, window: 300 } as const;
    expect(repeat(1, 1, trial)[0]).toMatchObject({ drifted: false, pValue: null });
    const [turned] = repeat(1, 1, { ...trial, turned: true });
    expect(turned).toMatchObject({ drifted: true, threshold: 0.65 });
    expect(turned?.ratio).toBeCloseTo(((turned?.score ?? 0) - 0.5) / 0.15, 10);
  });
});
