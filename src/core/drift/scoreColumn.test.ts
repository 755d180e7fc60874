import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCategoryCounts } from '../stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../stats/samples/buildValueCounts';
import { countBins } from '../stats/samples/countBins';
import { conventions } from './conventions/conventions';
import type { ColumnKind, ColumnStatistics, DriftConvention, DriftMethodName, JudgedScore } from './driftTypes';
import { judgeFeatures } from './judgeFeatures';
import { prepareReference } from './prepareReference';
import { scoreColumn } from './scoreColumn';
import { scoreWindow } from './scoreWindow';

type Cell = number | null;
const toNumbers = (rows: readonly Cell[]): ColumnStatistics => ({ type: 'values', ...buildValueCounts(rows) });
const toText = (rows: ReadonlyArray<string | null>): ColumnStatistics => ({
  type: 'categories',
  ...buildCategoryCounts(rows),
});

const conventionNames = ['plumbline', 'evidently', 'nannyml', 'sagemaker', 'azureml'] as const;
const kinds = ['numeric', 'categorical'] as const;
const allMethods = conventionNames.flatMap((convention) =>
  Object.entries(conventions[convention]).flatMap(([method, definition]) =>
    kinds
      .filter((kind) => definition.kinds.includes(kind))
      .map((kind) => ({ convention, method: method as DriftMethodName, kind }))
  )
);

/** A spread of values that needs no random numbers: fractions of multiples of the golden ratio. */
function spread(rows: number, seed = 0): number[] {
  return Array.from({ length: rows }, (_, i) => ((i + 1 + seed) * 0.6180339887498949) % 1);
}

function column(kind: ColumnKind, rows: readonly Cell[]): ColumnStatistics {
  return kind === 'numeric'
    ? toNumbers(rows)
    : toText(rows.map((cell) => (cell === null ? null : `c${Math.floor(cell * 4)}`)));
}

/** A two-proportion test wants a column with two values. */
function toTwoValues(rows: readonly Cell[]): Cell[] {
  return rows.map((cell) => (cell === null || !Number.isFinite(cell) ? cell : Number(cell > 0.5)));
}

function getNumbers(judged: JudgedScore): Array<number | null> {
  const { score, correctedScore, lower, upper, noiseLimit, ratio, pValue, pAdjusted, rowsNeeded } = judged;
  return [score, correctedScore, lower, upper, noiseLimit, ratio, pValue, pAdjusted, rowsNeeded];
}

function score(
  convention: DriftConvention,
  method: DriftMethodName | 'auto',
  kind: ColumnKind,
  reference: readonly Cell[],
  current: readonly Cell[]
) {
  const shape = method === 'two_proportion_z' ? toTwoValues : (rows: readonly Cell[]) => rows;
  return scoreColumn({
    kind,
    method,
    convention,
    reference: column(kind, shape(reference)),
    current: column(kind, shape(current)),
  });
}

describe.each(allMethods)('$convention $method on a $kind column', ({ convention, method, kind }) => {
  const reference = spread(400);
  const onPValue = conventions[convention][method]?.rule.startsWith('p_') ?? false;

  it('finds nothing between a sample and itself', () => {
    const [judged] = judgeFeatures([
      { ...score(convention, method, kind, reference, reference), threshold: onPValue ? 0.05 : 0.1 },
    ]);
    expect(judged?.drifted).toBe(false);
    if (!onPValue) expect(judged?.score ?? NaN).toBeLessThan(1e-7);
  });

  it('finds a window where everything changed', () => {
    const current = spread(300).map((x) => 0.8 + x * 0.2);
    const threshold = onPValue ? 0.05 : 0.1;
    const result = { ...score(convention, method, kind, reference, current), threshold };
    const [judged] = judgeFeatures([result]);
    expect(judged).toMatchObject({ drifted: true, state: 'drifting' });
    expect(judged?.ratio ?? 0).toBeGreaterThanOrEqual(1);
  });

  it('has an answer without NaN or infinity for every odd column', () => {
    const odd: Cell[][] = [
      [],
      [null, null, NaN],
      [0.5],
      [0.5, 0.5, 0.5],
      [Infinity, -Infinity],
      [0.1, null, NaN, Infinity, 0.9],
      [-0, 0],
      spread(50),
    ];
    for (const a of odd) {
      for (const b of odd) {
        const [judged] = judgeFeatures([score(convention, method, kind, a, b)]);
        if (!judged) throw new Error('No verdict');
        expect(getNumbers(judged).every((value) => value === null || Number.isFinite(value))).toBe(true);
        expect(judged.ratio === null).toBe(judged.reason !== null && judged.reason !== 'near_threshold');
        if (judged.score === null) expect(judged).toMatchObject({ ratio: null, drifted: null, state: 'cannot_tell' });
        if (a.length === 0 || b.length === 0) expect(judged.score).toBeNull();
      }
    }
  });

  it('does not depend on the order of rows', () => {
    const current = spread(120, 7).map((x) => x * x);
    const turned = score(convention, method, kind, [...reference].reverse(), [...current].reverse());
    expect(turned.score ?? NaN).toBeCloseTo(score(convention, method, kind, reference, current).score ?? 0, 12);
  });

  it('names contributions that sum to 1 or says that there are none', () => {
    const { contributions } = score(
      convention,
      method,
      kind,
      reference,
      spread(300).map((x) => x * x)
    );
    expect(contributions.length).toBeGreaterThan(0);
    const parts = contributions.map((bin) => bin.contribution);
    if (parts.some((part) => part !== null))
      expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(1, 9);
  });
});

describe('scoring a column', () => {
  it('gives the same from counted bins as from values', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, min: -5, max: 5 }), { minLength: 40, maxLength: 300 }), (rows) => {
        const reference = prepareReference({
          kind: 'numeric',
          method: 'psi',
          convention: 'plumbline',
          reference: toNumbers(spread(500)),
        });
        if (reference.required.type !== 'bins') throw new Error('PSI needs bins');
        const values = buildValueCounts(rows);
        const fromBins = scoreWindow(reference, { type: 'bins', ...countBins(values, reference.required.edges) });
        expect(fromBins).toEqual(scoreWindow(reference, { type: 'values', ...values }));
      }),
      { numRuns: 30 }
    );
  });

  it('rises as a window shifts further away', () => {
    const reference = spread(1000);
    for (const method of [
      'psi',
      'jensen_shannon',
      'kolmogorov_smirnov',
      'wasserstein',
      'energy_distance',
      'hellinger',
    ] as const) {
      const scores = [0, 0.1, 0.2, 0.4].map(
        (shift) =>
          score(
            'plumbline',
            method,
            'numeric',
            reference,
            spread(500).map((x) => x + shift)
          ).correctedScore ?? NaN
      );
      expect(scores).toEqual([...scores].sort((a, b) => a - b));
      expect(new Set(scores).size).toBe(4);
    }
  });

  it('sees a growing share of missing rows where missing is a bin', () => {
    const holes = (share: number): Cell[] => spread(600).map((x, i) => (i % 100 < share * 100 ? null : x));
    const [judged] = judgeFeatures([score('plumbline', 'psi', 'numeric', holes(0.01), holes(0.3))]);
    expect(judged).toMatchObject({ drifted: true });
    expect(judged?.contributions.find((bin) => bin.role === 'missing')?.contribution ?? 0).toBeGreaterThan(0.8);
  });

  it('names the categories that are new and those that are gone', () => {
    const reference = toText(Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 'a' : 'b')));
    const current = toText(Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 'a' : 'z')));
    const result = scoreColumn({ kind: 'categorical', method: 'psi', convention: 'plumbline', reference, current });
    expect(result).toMatchObject({
      newCategories: [{ category: 'z', rows: 50 }],
      vanishedCategories: [{ category: 'b', rows: 200 }],
    });
  });

  it('says so when a method does not fit the column or the convention', () => {
    expect(score('plumbline', 'wasserstein', 'categorical', spread(50), spread(50)).reason).toBe('method_not_for_kind');
    expect(score('nannyml', 'psi', 'numeric', spread(50), spread(50)).reason).toBe('method_not_in_convention');
  });

  it("picks Evidently's method by rows and distinct values", () => {
    const few = spread(900).map((x) => Math.floor(x * 4));
    const two = spread(900).map((x) => Math.floor(x * 2));
    expect(score('evidently', 'auto', 'numeric', spread(1000), spread(90)).method).toBe('kolmogorov_smirnov');
    expect(score('evidently', 'auto', 'numeric', spread(1001), spread(90)).method).toBe('wasserstein');
    expect(score('evidently', 'auto', 'numeric', few, few).method).toBe('chi_squared');
    expect(score('evidently', 'auto', 'numeric', two, two).method).toBe('two_proportion_z');
    expect(score('evidently', 'auto', 'categorical', spread(1001), spread(90)).method).toBe('jensen_shannon');
  });

  it("learns NannyML's threshold from the reference's own windows and cannot tell without", () => {
    const rows = spread(1000);
    const windows = Array.from({ length: 10 }, (_, i) => toNumbers(rows.slice(i * 100, i * 100 + 100)));
    const input = {
      kind: 'numeric',
      method: 'jensen_shannon',
      convention: 'nannyml',
      reference: toNumbers(rows),
    } as const;
    const current = toNumbers(rows.map((x) => x * x));
    expect(judgeFeatures([scoreColumn({ ...input, current })])[0]).toMatchObject({
      ratio: null,
      reason: 'threshold_not_learned',
    });
    expect(judgeFeatures([scoreColumn({ ...input, current, referenceWindows: windows })])[0]).toMatchObject({
      drifted: true,
      state: 'drifting',
    });
    expect(
      judgeFeatures([scoreColumn({ ...input, current: windows[3] ?? current, referenceWindows: windows })])[0]
    ).toMatchObject({ drifted: false });
  });

  it('takes another threshold than the default', () => {
    const input = {
      kind: 'numeric',
      method: 'psi',
      convention: 'plumbline',
      reference: toNumbers(spread(1000)),
      current: toNumbers(spread(900).map((x) => x * x)),
    } as const;
    expect(scoreColumn({ ...input, threshold: 5 }).threshold).toBe(5);
    expect(judgeFeatures([scoreColumn({ ...input, threshold: 5 })])[0]?.drifted).toBe(false);
    expect(judgeFeatures([scoreColumn(input)])[0]?.drifted).toBe(true);
  });
});
