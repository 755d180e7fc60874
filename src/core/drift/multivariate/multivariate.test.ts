import { describe, expect, it } from 'vitest';
import { classifyDomain } from './classifyDomain';
import type { FeatureColumn } from './featureColumn';
import { fitReconstruction } from './fitReconstruction';
import { reconstructionError } from './reconstructionError';

const fraction = (i: number, k: number): number => (i * 0.6180339887498949 * k) % 1;

function columns(rows: number, turned = false): FeatureColumn[] {
  const places = Array.from({ length: rows }, (_, i) => i + 1);
  const a = places.map((i) => fraction(i, 1));
  const b = places.map((i, at) => (a[at] ?? 0) * 2 + 0.3 * fraction(i, 7));
  const c = places.map((i, at) => fraction(i, 3) - (b[at] ?? 0));
  const category = places.map((i) => 'abc'[Math.floor(fraction(i, 5) * fraction(i, 2) * 3)] ?? null);
  return [
    { kind: 'numeric', values: a },
    { kind: 'numeric', values: turned ? [...b].reverse() : b },
    { kind: 'numeric', values: c },
    { kind: 'categorical', values: category },
  ];
}

describe('reconstruction error', () => {
  it("equals that of scikit-learn's scaler and principal components", () => {
    const model = fitReconstruction(columns(400));
    if (model === null) throw new Error('No model');
    expect(model.components.length).toBe(1);
    expect(reconstructionError(model, columns(400)) ?? NaN).toBeCloseTo(0.868538384567598, 10);
    expect(reconstructionError(model, columns(400, true)) ?? NaN).toBeCloseTo(1.4594468144785862, 10);
  });

  it('rises when columns stop moving together though each keeps its values', () => {
    const model = fitReconstruction(columns(400));
    if (model === null) throw new Error('No model');
    expect(reconstructionError(model, columns(400, true)) ?? 0).toBeGreaterThan(
      1.5 * (reconstructionError(model, columns(400)) ?? 0)
    );
  });

  it('fills missing cells and has no answer without rows', () => {
    const model = fitReconstruction(columns(400));
    if (model === null) throw new Error('No model');
    const holes: FeatureColumn[] = columns(400).map((column) =>
      column.kind === 'numeric'
        ? { kind: 'numeric', values: [null, NaN] }
        : { kind: 'categorical', values: [null, 'unseen'] }
    );
    expect(Number.isFinite(reconstructionError(model, holes))).toBe(true);
    expect(reconstructionError(model, columns(0))).toBeNull();
    expect(fitReconstruction([])).toBeNull();
    expect(fitReconstruction(columns(0))).toBeNull();
  });
});

describe('domain classifier', () => {
  it('tells nothing between two halves of one log', () => {
    const rows = columns(600).map((column): FeatureColumn => column);
    const half = (even: boolean): FeatureColumn[] =>
      rows.map((column) =>
        column.kind === 'numeric'
          ? {
              kind: 'numeric',
              values: Array.from(column.values).filter((_, i) => (Math.floor(i / 7) % 2 === 0) === even),
            }
          : {
              kind: 'categorical',
              values: Array.from(column.values).filter((_, i) => (Math.floor(i / 7) % 2 === 0) === even),
            }
      );
    const auc = classifyDomain(half(true), half(false), { seed: 1 })?.auc ?? NaN;
    expect(auc).toBeGreaterThan(0.3);
    expect(auc).toBeLessThan(0.65);
  });

  it('sees columns that stopped moving together, and names them', () => {
    const result = classifyDomain(columns(400), columns(400, true), { seed: 1 });
    expect(result?.auc ?? 0).toBeGreaterThan(0.9);
    const [a = 0, b = 0, , category = 0] = result?.importances ?? [];
    expect(a + b).toBeGreaterThan(3 * category);
  });

  it('gives the same answer for the same seed and none for too few rows', () => {
    expect(classifyDomain(columns(50), columns(40, true), { seed: 3 })).toEqual(
      classifyDomain(columns(50), columns(40, true), { seed: 3 })
    );
    expect(classifyDomain(columns(3), columns(40), { seed: 3 })).toBeNull();
    expect(classifyDomain([], [], { seed: 3 })).toBeNull();
  });
});
