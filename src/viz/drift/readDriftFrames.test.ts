// @vitest-environment jsdom
import { DataFrameType, FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { buildDriftFrame, type FrameRow } from '../../../test/browser/buildDriftFrame';
import { cellVerdict } from '../strip/cellVerdict';
import type { DriftGrid } from './driftGrid';
import { getDriftCell } from './getDriftCell';
import { readDriftFrames } from './readDriftFrames';

const day = 86_400_000;

function read(frames: DataFrame[], rangeEnd = 100 * day): DriftGrid {
  const reading = readDriftFrames(frames, rangeEnd);
  if (reading.kind !== 'cells') {
    throw new Error(JSON.stringify(reading));
  }
  return reading.grid;
}

function readOne(row: FrameRow) {
  return getDriftCell(read([buildDriftFrame([{ time: 0, window_end: day, column: 'temp', ...row }])]), 0);
}

function buildSeries(column: string | undefined, name = 'ratio', values: Array<number | null> = [0.5, 1.5]): DataFrame {
  return toDataFrame({
    refId: 'A',
    meta: { type: DataFrameType.TimeSeriesMulti },
    fields: [
      { name: 'time', type: FieldType.time, values: values.map((_, index) => index * day) },
      { name, type: FieldType.number, values, labels: { model: 'm', ...(column === undefined ? {} : { column }) } },
    ],
  });
}

describe('a table of drift answers', () => {
  it('needs no more than time, column and ratio', () => {
    const grid = read([buildDriftFrame([{ time: 0, column: 'temp', ratio: 2 }])]);
    expect(grid.rows.map(({ column }) => column)).toEqual(['temp']);
    expect(getDriftCell(grid, 0)).toMatchObject({ ratio: 2, verdict: cellVerdict.out, score: Number.NaN });
  });

  it('works the ratio out of score and threshold', () => {
    expect(readOne({ score: 0.3, threshold: 0.2 }).ratio).toBeCloseTo(1.5);
  });

  it('has no ratio where the threshold is zero or missing', () => {
    expect(readOne({ score: 0.3, threshold: 0 })).toMatchObject({ ratio: Number.NaN, verdict: cellVerdict.unknown });
  });

  it('takes the verdict from the state before all else', () => {
    expect(readOne({ ratio: 3, state: 'cannot_tell', drifted: true }).verdict).toBe(cellVerdict.unknown);
    expect(readOne({ ratio: 3, state: 'stable' }).verdict).toBe(cellVerdict.within);
    expect(readOne({ ratio: 0, state: 'drifting' }).verdict).toBe(cellVerdict.out);
  });

  it('takes the verdict from drifted where there is no state', () => {
    expect(readOne({ ratio: 0.5, drifted: true }).verdict).toBe(cellVerdict.out);
    expect(readOne({ ratio: 3, drifted: false }).verdict).toBe(cellVerdict.within);
    expect(readOne({ ratio: 0.5, drifted: 'yes' }).verdict).toBe(cellVerdict.out);
  });

  it('tells a null ratio as one that cannot be told', () => {
    const grid = read([
      buildDriftFrame([
        { time: 0, column: 'a', ratio: 1 },
        { time: day, column: 'a', ratio: null },
      ]),
    ]);
    expect(Array.from(grid.cells.verdict)).toEqual([cellVerdict.out, cellVerdict.unknown]);
  });

  it('finds columns whatever their case', () => {
    expect(read([buildDriftFrame([{ TIME: 0, COLUMN: 'temp', RATIO: 1 }])]).rows[0]?.column).toBe('temp');
  });

  it('reads numbers that a database sends as text', () => {
    expect(readOne({ score: '0.30', threshold: '0.2' }).score).toBe(0.3);
  });

  it('takes a lone time column for the time whatever its name', () => {
    const frame = toDataFrame({
      fields: [
        { name: 'bucket', type: FieldType.time, values: [5] },
        { name: 'column', type: FieldType.string, values: ['a'] },
        { name: 'ratio', type: FieldType.number, values: [1] },
      ],
    });
    expect(read([frame]).cells.start[0]).toBe(5);
  });

  it('knows windows that are still open from complete, else from the end of the range', () => {
    const said = read([buildDriftFrame([{ time: 0, window_end: day, column: 'a', ratio: 1, complete: false }])]);
    expect(Array.from(said.cells.complete)).toEqual([0]);
    const times = [0, day, 2 * day].map((time) => ({ time, column: 'a', ratio: 1 }));
    expect(Array.from(read([buildDriftFrame(times)], 2.5 * day).cells.complete)).toEqual([1, 1, 0]);
  });

  it('makes a row of each column of a model, version and segment', () => {
    const rows = ['a', 'b'].flatMap((model) => ['x', 'y'].map((column) => ({ time: 0, model, column, ratio: 1 })));
    expect(read([buildDriftFrame(rows)]).rows).toHaveLength(4);
  });

  it('puts the answers of two queries for the same column in one row', () => {
    const frames = [0, day].map((time) => buildDriftFrame([{ time, window_end: time + day, column: 'a', ratio: 1 }]));
    const grid = read(frames);
    expect(grid.rows).toHaveLength(1);
    expect(Array.from(grid.cells.source)).toEqual([0, 1]);
  });

  it('gives each method a row only where two methods claim the same window', () => {
    const answer = (time: number, method: string) => ({ time, column: 'a', method, ratio: 1 });
    expect(read([buildDriftFrame([answer(0, 'psi'), answer(0, 'jensen_shannon')])]).rows).toHaveLength(2);
    expect(read([buildDriftFrame([answer(0, 'psi'), answer(day, 'jensen_shannon')])]).rows).toHaveLength(1);
  });

  it('reads a cell back from the row that it came from', () => {
    const rows = [
      { time: day, window_end: 2 * day, column: 'b', score: 2, threshold: 1, p_adjusted: 0.02, current_rows: 7 },
      { time: 0, window_end: day, column: 'b', score: 1, threshold: 1, p_adjusted: 0.5, current_rows: 9 },
    ];
    const grid = read([buildDriftFrame(rows)]);
    expect(getDriftCell(grid, 0)).toMatchObject({ start: 0, score: 1, pAdjusted: 0.5, currentRows: 9 });
    expect(getDriftCell(grid, 1)).toMatchObject({ start: day, score: 2, pAdjusted: 0.02, currentRows: 7 });
  });

  it('reads half a million cells', () => {
    const columns = Array.from({ length: 1000 }, (_, index) => `f${index}`);
    const times = Array.from({ length: 500 }, (_, index) => index * day);
    const frame = toDataFrame({
      fields: [
        { name: 'time', type: FieldType.time, values: times.flatMap((time) => columns.map(() => time)) },
        { name: 'column', type: FieldType.string, values: times.flatMap(() => columns) },
        { name: 'ratio', type: FieldType.number, values: times.flatMap(() => columns.map((_, index) => index / 500)) },
      ],
    });
    const grid = read([frame]);
    expect(grid.rows).toHaveLength(1000);
    expect(grid.cells.start).toHaveLength(500_000);
    expect(grid.cells.ratio[500 * 750]).toBe(1.5);
  });
});

describe('series of the ratio', () => {
  it('make a row of each column label', () => {
    const grid = read([buildSeries('temp'), buildSeries('wind')]);
    expect(grid.rows.map(({ column, model }) => `${model} ${column}`)).toEqual(['m temp', 'm wind']);
    expect(Array.from(grid.cells.verdict.subarray(0, 2))).toEqual([cellVerdict.within, cellVerdict.out]);
    expect(grid.cells.end[0]).toBe(day);
  });

  it('may stand in one wide frame', () => {
    const [first, second] = [buildSeries('temp'), buildSeries('wind')];
    const wide = { ...first, fields: [...first.fields, ...second.fields.slice(1)] };
    expect(read([wide]).rows).toHaveLength(2);
  });

  it('are left aside where a table tells more', () => {
    const table = buildDriftFrame([{ time: 0, column: 'temp', score: 0.3, threshold: 0.2 }]);
    expect(read([buildSeries('temp'), table]).rows).toHaveLength(1);
  });

  it('without a column label are refused with the reason', () => {
    expect(readDriftFrames([buildSeries(undefined)], 0)).toEqual({ kind: 'wrong', problem: { kind: 'missing_label' } });
  });

  it('of another value are refused by name', () => {
    const reading = readDriftFrames([buildSeries('temp', 'p_value')], 0);
    expect(reading).toEqual({ kind: 'wrong', problem: { kind: 'not_ratio', value: 'p_value' } });
  });
});

describe('data that tell no drift', () => {
  it('are empty without frames, fields or rows', () => {
    expect(readDriftFrames([], 0).kind).toBe('empty');
    expect(readDriftFrames([toDataFrame({ fields: [] })], 0).kind).toBe('empty');
    const none = toDataFrame({
      fields: [
        { name: 'time', type: FieldType.time, values: [] },
        { name: 'column', type: FieldType.string, values: [] },
        { name: 'ratio', type: FieldType.number, values: [] },
      ],
    });
    expect(readDriftFrames([none], 0).kind).toBe('empty');
  });

  it('name the columns that are missing', () => {
    const reading = readDriftFrames([buildDriftFrame([{ time: 0, feature: 'temp', score: 1 }])], 0);
    expect(reading).toEqual({ kind: 'wrong', problem: { kind: 'missing_columns', columns: ['column', 'threshold'] } });
  });

  it('name what the frame that comes closest lacks', () => {
    const far = buildDriftFrame([{ city: 'x' }]);
    const near = buildDriftFrame([{ time: 0, column: 'temp' }]);
    const reading = readDriftFrames([far, near], 0);
    expect(reading).toEqual({ kind: 'wrong', problem: { kind: 'missing_columns', columns: ['ratio'] } });
  });

  it('say so when the time is no time', () => {
    const frame = toDataFrame({
      fields: [
        { name: 'time', type: FieldType.string, values: ['2024-01-01'] },
        { name: 'column', type: FieldType.string, values: ['a'] },
        { name: 'ratio', type: FieldType.number, values: [1] },
      ],
    });
    expect(readDriftFrames([frame], 0)).toEqual({ kind: 'wrong', problem: { kind: 'time_type', column: 'time' } });
  });

  it('do not include a distribution frame beside the drift answers', () => {
    const distribution = buildDriftFrame([
      { bin: 'a', reference_share: 0.5, current_share: 0.5, time: 0, column: 'x' },
    ]);
    expect(read([distribution, buildDriftFrame([{ time: 0, column: 'temp', ratio: 1 }])]).rows).toHaveLength(1);
  });
});
