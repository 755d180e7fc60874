import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ColumnScore } from './driftTypes';
import { judgeDataset } from './judgeDataset';
import { judgeFeatures } from './judgeFeatures';
import { scoreColumn } from './scoreColumn';

const numbers = z.array(z.number());
const schema = z.object({
  verdicts: z.array(
    z.object({
      name: z.string(),
      tau: z.number(),
      features: z.array(
        z.object({
          name: z.string(),
          r: numbers,
          c: numbers,
          expected: z.object({
            p: z.number(),
            q: z.number(),
            psi: z.number(),
            value: z.number(),
            lower: z.number(),
            upper: z.number(),
            noise_limit_95: z.number(),
            significant: z.boolean(),
            state: z.enum(['drifting', 'stable', "can't tell"]),
          }),
        })
      ),
      expected: z.object({ minimum_rows: z.number() }),
    })
  ),
});

const file = new URL('../../../test/fixtures/drift-verdict/noise.json', import.meta.url);
const { verdicts } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));

function toBins(counts: readonly number[]) {
  const edges = Float64Array.from({ length: counts.length - 1 }, (_, i) => i);
  return { type: 'bins' as const, edges, counts: Float64Array.from(counts), missing: 0 };
}

function score(r: readonly number[], c: readonly number[], threshold: number, features: number): ColumnScore {
  return scoreColumn({
    kind: 'numeric',
    method: 'psi',
    convention: 'plumbline',
    reference: toBins(r),
    current: toBins(c),
    threshold,
    features,
  });
}

const even = Array.from({ length: 10 }, () => 10_000);

describe('judging the columns of a window together', () => {
  it.each(verdicts)('gives the expected states: $name', ({ features, tau, expected }) => {
    const judged = judgeFeatures(features.map(({ r, c }) => score(r, c, tau, features.length)));
    judged.forEach((column, i) => {
      const want = features[i]?.expected;
      if (!want) throw new Error('No expected verdict');
      expect(column.pValue ?? NaN).toBeCloseTo(want.p, 9);
      expect(column.pAdjusted ?? NaN).toBeCloseTo(want.q, 9);
      expect(column.score ?? NaN).toBeCloseTo(want.psi, 10);
      expect(column.correctedScore ?? NaN).toBeCloseTo(want.value, 8);
      expect(column.lower ?? NaN).toBeCloseTo(want.lower, 8);
      expect(column.upper ?? NaN).toBeCloseTo(want.upper, 8);
      expect(column.noiseLimit ?? NaN).toBeCloseTo(want.noise_limit_95, 8);
      expect(column.rowsNeeded).toBe(expected.minimum_rows);
      expect(column.state).toBe(want.state === "can't tell" ? 'cannot_tell' : want.state);
      expect(column.ratio !== null && column.ratio >= 1).toBe(want.state === 'drifting');
    });
  });

  it('says nothing about a window of under 30 rows, however far off it is', () => {
    const [column] = judgeFeatures([score(even, [29, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0.2, 1)]);
    expect(column).toMatchObject({ ratio: null, drifted: null, state: 'cannot_tell', reason: 'too_few_rows' });
  });

  it('answers null, not 0, when nothing was found in a window that is too small to find it', () => {
    const [column] = judgeFeatures([score(even, [6, 4, 5, 5, 5, 5, 5, 5, 6, 4], 0.1, 1)]);
    expect(column).toMatchObject({ ratio: null, drifted: null, state: 'cannot_tell', reason: 'too_few_rows' });
  });

  it('answers an explicit 0 for a large window without drift', () => {
    const [column] = judgeFeatures([score(even, [501, 499, 500, 500, 500, 500, 500, 500, 502, 498], 0.1, 1)]);
    expect(column).toMatchObject({ ratio: 0, drifted: false, state: 'stable', reason: null });
  });

  it('leaves columns that cannot be told out of the family of tests', () => {
    const drifted = score(even, [150, 150, 100, 100, 100, 100, 100, 100, 50, 50], 0.1, 1);
    const tiny = score(even, [3, 2, 1, 0, 0, 0, 0, 0, 0, 0], 0.1, 1);
    const [alone] = judgeFeatures([drifted]);
    const [together] = judgeFeatures([drifted, tiny, tiny, tiny]);
    expect(together?.pAdjusted).toBe(alone?.pAdjusted);
  });

  it('judges an empty window set without a word', () => {
    expect(judgeFeatures([])).toEqual([]);
  });
});

describe('judging a whole window', () => {
  it('goes by the share of columns that drifted, of those that could be told', () => {
    const drifted = score(even, [150, 150, 100, 100, 100, 100, 100, 100, 50, 50], 0.05, 1);
    const same = score(even, [100, 100, 100, 100, 100, 100, 100, 100, 100, 100], 0.1, 1);
    const tiny = score(even, [3, 2, 1, 0, 0, 0, 0, 0, 0, 0], 0.1, 1);
    const judged = judgeFeatures([drifted, same, tiny]);
    expect(judgeDataset(judged)).toEqual({ columns: 2, driftedColumns: 1, share: 0.5, drifted: true });
    expect(judgeDataset(judged, 0.6).drifted).toBe(false);
    expect(judgeDataset(judgeFeatures([tiny]))).toEqual({ columns: 0, driftedColumns: 0, share: null, drifted: null });
  });
});
