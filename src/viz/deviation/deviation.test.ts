// @vitest-environment jsdom
import { toDataFrame, FieldType } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { getPanelSeries } from '../overlay/getPanelSeries';
import { summarizeRows } from '../strip/summarizeRows';
import { cellVerdict } from '../strip/cellVerdict';
import { addBreaches } from './addBreaches';
import { buildDeviationCells } from './buildDeviationCells';
import type { DeviationBaseline } from './deviationBaseline';
import { judgeDeviations } from './judgeDeviations';
import { keepBreaches } from './keepBreaches';

const minute = 60_000;
const noPause = async () => Promise.resolve();

function buildSeries(rows: Record<string, number[]>) {
  return getPanelSeries(
    Object.entries(rows).map(([name, values]) =>
      toDataFrame({
        refId: name,
        fields: [
          { name: 'Time', type: FieldType.time, values: values.map((_, index) => index * minute) },
          { name, type: FieldType.number, values },
        ],
      })
    )
  );
}

function judge(rows: Record<string, number[]>, baseline: DeviationBaseline, newest: 'judge' | 'wait' = 'judge') {
  const length = Math.max(...Object.values(rows).map((values) => values.length));
  const range = { from: 0, to: length * minute };
  return judgeDeviations({ series: buildSeries(rows), given: [], baseline, newest, range }, noPause);
}

const flat = (length: number, level: number) => Array.from({ length }, (_, index) => level + (index % 3) * 0.1);

describe('series against a baseline', () => {
  it('of their own first part are off where they have moved since', async () => {
    const moved = [...flat(40, 10), ...flat(40, 20)];
    const rows = await judge(
      { moved, still: flat(80, 10) },
      { kind: 'reference', share: 0.5, width: 4, direction: 'both' }
    );
    expect(rows.map(({ violation }) => violation)).toEqual([1, 0]);
  });

  it('of another series are off by its share, and that series is no row', async () => {
    const baseline = { kind: 'series', name: 'old', tolerance: 0.2, direction: 'both' } as const;
    const rows = await judge({ new: [100, 130, 100, 100], old: [100, 100, 100, 100] }, baseline);
    expect(rows.map(({ series, violation }) => [series.name, violation])).toEqual([['new', 0.25]]);
  });

  it('of their peers are off alone', async () => {
    const rows = await judge(
      { a: flat(30, 10), b: flat(30, 10.2), c: flat(30, 9.9), d: flat(30, 50), e: flat(30, 10.1), f: flat(30, 10.3) },
      { kind: 'peers', width: 5, direction: 'both' }
    );
    expect(rows.filter(({ violation }) => violation > 0).map(({ series }) => series.name)).toEqual(['d']);
  });

  it('of a number say when they will reach its edge', async () => {
    const growing = Array.from({ length: 60 }, (_, index) => index + (index % 2) * 0.2);
    const below: DeviationBaseline = { kind: 'static', expected: 0, tolerance: 70, direction: 'up' };
    const judged = await judge({ growing }, below);
    const [row] = await addBreaches(judged, 'up', noPause);
    expect(row?.violation).toBe(0);
    expect(row?.breach?.likely).toBeGreaterThan(60 * minute);
    expect(row?.breach?.likely).toBeLessThan(85 * minute);
    const [refreshed, other] = keepBreaches(await judge({ growing, other: growing }, below), row && [row]);
    expect(refreshed?.breach).toEqual(row?.breach);
    expect(other?.breach).toBeUndefined();
  });

  it('have no verdict where the baseline’s name is nobody’s', async () => {
    const [row] = await judge({ a: [1, 2] }, { kind: 'series', name: 'x', tolerance: 1, direction: 'both' });
    expect(row?.violation).toBeNaN();
  });
});

describe('a newest point that is waited for', () => {
  const baseline = { kind: 'static', expected: 10, tolerance: 2, direction: 'both' } as const;

  it('is neither off nor within, and its series stands as it stood before', async () => {
    const [row] = await judge({ a: [10, 20, 10, 3] }, baseline, 'wait');
    expect(row?.violation).toBeCloseTo(1 / 3, 12);
    expect(row?.detection.score[3]).toBeNaN();
  });

  it('is an open cell, the one before it the latest that counts', async () => {
    const rows = await judge({ a: [10, 10, 20, 3] }, baseline, 'wait');
    const cells = buildDeviationCells(rows, { from: 0, to: 4 * minute });
    expect([...cells.complete]).toEqual([1, 1, 1, 0]);
    expect(summarizeRows(cells)[0]?.latest).toBe(2);
  });

  it('is judged unless it is waited for', async () => {
    const rows = await judge({ a: [10, 10, 10, 3] }, baseline);
    const cells = buildDeviationCells(rows, { from: 0, to: 4 * minute });
    expect([...cells.complete]).toEqual([1, 1, 1, 1]);
    expect(rows[0]?.violation).toBe(0.25);
  });
});

describe('the cells of the strip', () => {
  it('are one a point while they fit, with the score as the ratio', async () => {
    const rows = await judge({ a: [0, 5, 30] }, { kind: 'static', expected: 0, tolerance: 10, direction: 'both' });
    const cells = buildDeviationCells(rows, { from: 0, to: 3 * minute });
    expect([...cells.ratio]).toEqual([0, 0.5, 3]);
    expect([...cells.verdict]).toEqual([cellVerdict.within, cellVerdict.within, cellVerdict.out]);
  });

  it('keep the worst point of a stretch where more come than fit', async () => {
    const values = Array.from({ length: 5000 }, (_, index) => (index === 1234 ? 50 : 1));
    const rows = await judge({ a: values }, { kind: 'static', expected: 0, tolerance: 10, direction: 'both' });
    const cells = buildDeviationCells(rows, { from: 0, to: 5000 * minute });
    expect(cells.ratio.length).toBeLessThanOrEqual(251);
    expect(Math.max(...cells.ratio)).toBe(5);
    expect([...cells.verdict].filter((verdict) => verdict === cellVerdict.out)).toHaveLength(1);
  });
});
