import { describe, expect, it } from 'vitest';
import { buildRandom } from '../stats/random/buildRandom';
import { buildCategoryCounts } from '../stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../stats/samples/buildValueCounts';
import type { ColumnStatistics, DriftMethodName, JudgedScore } from './driftTypes';
import { judgeFeatures } from './judgeFeatures';
import type { ReferenceInput } from './preparedReference';
import { prepareReference } from './prepareReference';
import { scoreWindow } from './scoreWindow';

const windowRows = 200;
const learnable: DriftMethodName[] = [
  'psi',
  'kl_divergence',
  'jensen_shannon',
  'hellinger',
  'total_variation',
  'l_infinity',
  'chi_squared',
];

const toNumbers = (rows: readonly number[]): ColumnStatistics => ({ type: 'values', ...buildValueCounts(rows) });

/** Consecutive windows of a normal column whose rows follow each other with correlation `phi`. */
function drawWindows(count: number, phi: number, seed: number): number[][] {
  const random = buildRandom(seed);
  let value = 0;
  const next = (): number => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    value = phi * value + Math.sqrt(1 - phi * phi) * normal;
    return value;
  };
  return Array.from({ length: count }, () => Array.from({ length: windowRows }, next));
}

function buildInput(windows: readonly number[][], changed: Partial<ReferenceInput> = {}): ReferenceInput {
  return {
    kind: 'numeric',
    convention: 'plumbline',
    method: 'psi',
    reference: toNumbers(windows.flat()),
    referenceWindows: windows.map(toNumbers),
    noise: 'learned',
    ...changed,
  };
}

function judge(input: ReferenceInput, windows: ReadonlyArray<readonly number[]>): JudgedScore[] {
  const reference = prepareReference(input);
  return windows.flatMap((window) => judgeFeatures([scoreWindow(reference, toNumbers(window))]));
}

const getRate = (scores: readonly JudgedScore[]): number =>
  scores.filter(({ pValue }) => (pValue ?? 1) <= 0.05).length / scores.length;

const sessions = drawWindows(100, 0.7, 1);
const later = drawWindows(400, 0.7, 2);

describe('noise learnt from the reference’s own windows', () => {
  it('keeps false alarms near 5 % where rows follow each other, which the formula for independent rows does not', () => {
    expect(getRate(judge(buildInput(sessions, { noise: 'independent_rows' }), later))).toBeGreaterThan(0.25);
    const learned = getRate(judge(buildInput(sessions), later));
    expect(learned).toBeGreaterThan(0.015);
    expect(learned).toBeLessThan(0.09);
  });

  it('stays near 5 % and changes little where rows are independent', () => {
    const windows = drawWindows(100, 0, 3);
    const current = drawWindows(400, 0, 4);
    const learned = judge(buildInput(windows), current);
    const plain = judge(buildInput(windows, { noise: 'independent_rows' }), current);
    expect(getRate(learned)).toBeLessThan(0.08);
    learned.forEach(({ noiseLimit }, i) => {
      expect((noiseLimit ?? NaN) / (plain[i]?.noiseLimit ?? NaN)).toBeGreaterThan(0.999);
      expect((noiseLimit ?? NaN) / (plain[i]?.noiseLimit ?? NaN)).toBeLessThan(1.3);
    });
  });

  it('still finds a column that moved by a standard deviation', () => {
    const moved = later.slice(0, 20).map((window) => window.map((value) => value + 1));
    expect(judge(buildInput(sessions), moved).every(({ state }) => state === 'drifting')).toBe(true);
  });

  it.each(learnable)(
    'raises the p-value, noise limit and rows needed of %s and lowers its corrected score',
    (method) => {
      const moved = later.slice(0, 5).map((window) => window.map((value) => value + 0.6));
      const learned = judge(buildInput(sessions, { method }), moved);
      const plain = judge(buildInput(sessions, { method, noise: 'independent_rows' }), moved);
      learned.forEach((score, i) => {
        const other = plain[i];
        expect(score.score).toBe(other?.score);
        expect(score.pValue).toBeGreaterThan(other?.pValue ?? NaN);
        expect(score.noiseLimit).toBeGreaterThan(other?.noiseLimit ?? NaN);
        expect(score.recipe.pValue).toMatch(/learnt from 100 windows of the reference \(design effect [12]\.\d\d\)/);
        if (method === 'chi_squared') return;
        expect(score.rowsNeeded).toBeGreaterThan(other?.rowsNeeded ?? NaN);
        if (method !== 'l_infinity') expect(score.correctedScore).toBeLessThan(other?.correctedScore ?? NaN);
      });
    }
  );

  it('holds for categories that come in runs', () => {
    const toText = (window: readonly number[]): ColumnStatistics => ({
      type: 'categories',
      ...buildCategoryCounts(window.map((value) => `c${Math.max(-2, Math.min(2, Math.round(value)))}`)),
    });
    const rate = (noise: ReferenceInput['noise']): number => {
      const reference = prepareReference({
        ...buildInput(sessions, { noise }),
        kind: 'categorical',
        reference: toText(sessions.flat()),
        referenceWindows: sessions.map(toText),
      });
      return getRate(later.flatMap((window) => judgeFeatures([scoreWindow(reference, toText(window))])));
    };
    expect(rate('independent_rows')).toBeGreaterThan(0.25);
    expect(rate('learned')).toBeLessThan(0.09);
  });

  it('says when it rests on few windows', () => {
    const [score] = judge(buildInput(sessions, { referenceWindows: sessions.slice(0, 6).map(toNumbers) }), later);
    expect(score?.recipe.pValue).toContain('6 windows of the reference, too few to rely on');
    expect(score?.noiseLimitQuality).toBe('rough');
  });

  it.each([
    ['without windows', { referenceWindows: [] }],
    ['with windows that hold nothing', { referenceWindows: [toNumbers([])] }],
    ['for a method that cannot learn it', { method: 'wasserstein' }],
    ['in a convention without noise limits', { convention: 'evidently' }],
  ] satisfies Array<[string, Partial<ReferenceInput>]>)('is refused, never skipped in silence, %s', (_, changed) => {
    const [score] = judge(buildInput(sessions, changed), later);
    expect(score).toMatchObject({ score: null, pValue: null, ratio: null, reason: 'noise_not_learned' });
  });
});
