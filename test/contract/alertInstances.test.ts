import { describe, expect, it } from 'vitest';
import { evaluateAlertInstances } from './alertInstances';
import { reduceSeries } from './reduceSeries';
import type { AlertCondition, AlertResult } from './alertInstances';
import type { Frame, FrameField, FrameMeta } from '../../src/backend/plugin-sdk/data/frame';

const version: [number, number] = [0, 1];
const aboveOne: AlertCondition = { threshold: { type: 'gt', params: [1] } };

const column: FrameField = { name: 'column', type: 'string', values: ['temp', 'wind', 'rain'] };
const ratio: FrameField = { name: 'ratio', type: 'number', values: [1.5, 0.5, null] };
const time: FrameField = { name: 'time', type: 'time', values: [0, 1, 2] };

function numericLong(...fields: FrameField[]): Frame {
  return { meta: { type: 'numeric-long', typeVersion: version }, fields };
}

function numericMulti(labels: Record<string, string>, values: Array<number | null>): Frame {
  return {
    meta: { type: 'numeric-multi', typeVersion: version },
    fields: [{ name: 'value', type: 'number', values, labels }],
  };
}

function seriesMulti(labels: Record<string, string>, values: Array<number | null>): Frame {
  return {
    meta: { type: 'timeseries-multi', typeVersion: version },
    fields: [
      { name: 'time', type: 'time', values: values.map((_, row) => row) },
      { name: 'value', type: 'number', values, labels },
    ],
  };
}

function getStates(result: AlertResult): Record<string, string> {
  if (result.kind !== 'instances') {
    return { [result.kind]: 'message' in result ? result.message : '' };
  }
  return Object.fromEntries(result.instances.map(({ labels, state }) => [Object.values(labels).join(' '), state]));
}

describe('A rule on numeric-long', () => {
  it('has one instance a row, named by the text columns; null can not tell', () => {
    expect(evaluateAlertInstances([numericLong(column, ratio)], aboveOne)).toEqual({
      kind: 'instances',
      instances: [
        { labels: { column: 'temp' }, value: 1.5, state: 'Alerting' },
        { labels: { column: 'wind' }, value: 0.5, state: 'Normal' },
        { labels: { column: 'rain' }, value: null, state: 'NoData' },
      ],
    });
  });

  it('does not look at times and booleans', () => {
    const drifted: FrameField = { name: 'drifted', type: 'boolean', values: [true, false, null] };
    const plain = evaluateAlertInstances([numericLong(column, ratio)], aboveOne);
    expect(evaluateAlertInstances([numericLong(time, column, ratio, drifted)], aboveOne)).toEqual(plain);
  });

  it('fails when a second number column doubles the labels', () => {
    const score: FrameField = { name: 'score', type: 'number', values: [1, 2, 3] };
    expect(evaluateAlertInstances([numericLong(column, ratio, score)], aboveOne)).toEqual({
      kind: 'error',
      message: 'frame cannot uniquely be identified by its labels: has duplicate results with labels {column=temp}',
    });
  });

  it('fails when two rows have the same labels', () => {
    const same: FrameField = { name: 'column', type: 'string', values: ['temp', 'temp', 'rain'] };
    expect(evaluateAlertInstances([numericLong(same, ratio)], aboveOne).kind).toBe('error');
  });

  it('is one NoData for the whole rule when there are no rows or no columns', () => {
    const empty: FrameField[] = [
      { name: 'column', type: 'string', values: [] },
      { name: 'ratio', type: 'number', values: [] },
    ];
    expect(evaluateAlertInstances([numericLong(...empty)], aboveOne)).toEqual({ kind: 'noData' });
    expect(evaluateAlertInstances([numericLong()], aboveOne)).toEqual({ kind: 'noData' });
  });

  it('takes NaN above a threshold as normal', () => {
    const values: FrameField = { name: 'ratio', type: 'number', values: [NaN, Infinity, 0] };
    expect(getStates(evaluateAlertInstances([numericLong(column, values)], aboveOne))).toEqual({
      temp: 'Normal',
      wind: 'Alerting',
      rain: 'Normal',
    });
  });

  it('without a threshold fires for every number but 0, NaN included', () => {
    const values: FrameField = { name: 'ratio', type: 'number', values: [NaN, 0, -1] };
    expect(getStates(evaluateAlertInstances([numericLong(column, values)]))).toEqual({
      temp: 'Alerting',
      wind: 'Normal',
      rain: 'Alerting',
    });
  });

  it('reads only the first frame', () => {
    const second = numericLong({ ...column, values: ['a', 'b', 'c'] }, ratio);
    const result = evaluateAlertInstances([numericLong(column, ratio), second], aboveOne);
    expect(Object.keys(getStates(result))).toEqual(['temp', 'wind', 'rain']);
  });
});

describe('A rule on numeric-multi', () => {
  it('has one instance a frame, named by the labels of its number', () => {
    const frames = [numericMulti({ column: 'temp' }, [2]), numericMulti({ column: 'wind' }, [null])];
    expect(getStates(evaluateAlertInstances(frames, aboveOne))).toEqual({ temp: 'Alerting', wind: 'NoData' });
  });

  it('fails when one of the frames has no type', () => {
    const untyped: Frame = { fields: [ratio] };
    expect(evaluateAlertInstances([numericMulti({}, [1]), untyped], aboveOne).kind).toBe('error');
  });

  it('can not tell from a frame with several rows', () => {
    expect(getStates(evaluateAlertInstances([numericMulti({ column: 'temp' }, [2, 3])], aboveOne))).toEqual({
      temp: 'NoData',
    });
  });

  it('fails when two frames have the same labels, whatever their names', () => {
    const frames = [numericMulti({ column: 'temp' }, [2]), { ...numericMulti({ column: 'temp' }, [1]), name: 'other' }];
    expect(evaluateAlertInstances(frames, aboveOne).kind).toBe('error');
  });

  it('needs no labels when it is alone', () => {
    expect(getStates(evaluateAlertInstances([numericMulti({}, [2])], aboveOne))).toEqual({ '': 'Alerting' });
  });
});

describe('A rule on timeseries-multi', () => {
  const series = [seriesMulti({ column: 'temp' }, [0, 3]), seriesMulti({ column: 'wind' }, [3, 0])];

  it('fails without a reduce expression', () => {
    expect(evaluateAlertInstances(series, aboveOne)).toEqual({
      kind: 'error',
      message: 'looks like time series data, only reduced data can be alerted on.',
    });
  });

  it('has one instance a series after a reduce', () => {
    const states = getStates(evaluateAlertInstances(series, { ...aboveOne, reduce: 'last' }));
    expect(states).toEqual({ temp: 'Alerting', wind: 'Normal' });
  });

  it('can not tell from a series that ends with null', () => {
    const states = getStates(
      evaluateAlertInstances([seriesMulti({ a: 'b' }, [3, null])], { ...aboveOne, reduce: 'last' })
    );
    expect(states).toEqual({ b: 'NoData' });
  });

  it('fails when the time may be null', () => {
    const frame: Frame = {
      meta: { type: 'timeseries-multi', typeVersion: version },
      fields: [{ ...time, nullable: true }, ratio],
    };
    expect(evaluateAlertInstances([frame], { reduce: 'last' })).toEqual({
      kind: 'error',
      message: 'frame 0 is missing a []time.Time field',
    });
  });

  it('fails when one frame of several is empty, and is NoData when the only one is', () => {
    const empty: Frame = { meta: { type: 'timeseries-multi', typeVersion: version }, fields: [] };
    expect(evaluateAlertInstances([...series, empty], { reduce: 'last' }).kind).toBe('error');
    expect(evaluateAlertInstances([empty], { reduce: 'last' })).toEqual({ kind: 'noData' });
  });

  it('leaves out frames without the type', () => {
    const untyped: Frame = { fields: [time, ratio] };
    const result = evaluateAlertInstances([...series, untyped], { ...aboveOne, reduce: 'last' });
    expect(Object.keys(getStates(result))).toEqual(['temp', 'wind']);
  });
});

describe('A rule on frames without a version of their type', () => {
  it.each<[string, FrameMeta | undefined]>([
    ['no meta', undefined],
    ['a table', { type: 'table', typeVersion: version }],
    ['a type without version', { type: 'numeric-long' }],
  ])('reads text and one number as a number table, where null turns normal: %s', (_, meta) => {
    const frame: Frame = { ...(meta && { meta }), fields: [column, ratio] };
    expect(getStates(evaluateAlertInstances([frame], aboveOne))).toEqual({
      temp: 'Alerting',
      wind: 'Normal',
      rain: 'Normal',
    });
  });

  it('refuses a table with time, text and numbers: it must be wide', () => {
    const score: FrameField = { name: 'score', type: 'number', values: [1, 2, 3] };
    const frame: Frame = { meta: { type: 'table', typeVersion: version }, fields: [time, column, ratio, score] };
    expect(evaluateAlertInstances([frame], aboveOne)).toEqual({
      kind: 'error',
      message: 'input data must be a wide series but got type long (input refid)',
    });
  });

  it('refuses a table of numbers without time', () => {
    const score: FrameField = { name: 'score', type: 'number', values: [1, 2, 3] };
    expect(evaluateAlertInstances([{ fields: [ratio, score] }], aboveOne)).toEqual({
      kind: 'error',
      message: 'input data must be a wide series but got type not (input refid)',
    });
  });

  it('reads time and numbers as wide series', () => {
    const wide: Frame = {
      fields: [
        time,
        { name: 'value', type: 'number', values: [1, 2, 3], labels: { column: 'temp' } },
        { name: 'value', type: 'number', values: [1, 1, 1], labels: { column: 'wind' } },
      ],
    };
    expect(getStates(evaluateAlertInstances([wide], { ...aboveOne, reduce: 'max' }))).toEqual({
      temp: 'Alerting',
      wind: 'Normal',
    });
  });

  it('refuses wide series with a missing time', () => {
    const frame: Frame = { fields: [{ name: 'time', type: 'time', values: [0, null, 2], nullable: true }, ratio] };
    expect(evaluateAlertInstances([frame], { reduce: 'last' }).kind).toBe('error');
  });

  it('is NoData for no frames and for one frame without columns', () => {
    expect(evaluateAlertInstances([], aboveOne)).toEqual({ kind: 'noData' });
    expect(evaluateAlertInstances([{ fields: [] }], aboveOne)).toEqual({ kind: 'noData' });
  });
});

describe('Thresholds', () => {
  const frames = [
    numericLong(
      { ...column, values: ['below', 'at', 'above'] },
      {
        name: 'v',
        type: 'number',
        values: [1, 2, 3],
      }
    ),
  ];
  const fired = (condition: AlertCondition) =>
    Object.entries(getStates(evaluateAlertInstances(frames, condition))).flatMap(([name, state]) =>
      state === 'Alerting' ? [name] : []
    );

  it.each([
    ['gt', ['above']],
    ['gte', ['at', 'above']],
    ['lt', ['below']],
    ['lte', ['below', 'at']],
    ['eq', ['at']],
    ['ne', ['below', 'above']],
  ] as const)('%s', (type, names) => {
    expect(fired({ threshold: { type, params: [2] } })).toEqual(names);
  });

  it('leave the edges of a range to neither side', () => {
    expect(fired({ threshold: { type: 'within_range', params: [1, 3] } })).toEqual(['at']);
    expect(fired({ threshold: { type: 'outside_range', params: [2, 3] } })).toEqual(['below']);
  });
});

describe('Reduce expressions', () => {
  it.each([
    ['last', 4],
    ['min', 1],
    ['max', 5],
    ['mean', 3],
    ['median', 3],
    ['sum', 12],
    ['count', 4],
  ] as const)('%s', (reducer, expected) => {
    expect(reduceSeries([1, 5, 2, 4], reducer)).toBe(expected);
  });

  it('take the middle one of an odd count as the median', () => {
    expect(reduceSeries([5, 1, 2], 'median')).toBe(2);
  });

  it('give NaN for a series with a gap, but for last and count', () => {
    expect(reduceSeries([1, null, 2], 'mean')).toBeNaN();
    expect(reduceSeries([1, null, 2], 'last')).toBe(2);
    expect(reduceSeries([1, null, 2], 'count')).toBe(3);
  });

  it('give NaN for an empty series, but 0 for sum and count', () => {
    expect(reduceSeries([], 'last')).toBeNaN();
    expect(reduceSeries([], 'max')).toBeNaN();
    expect(reduceSeries([], 'median')).toBeNaN();
    expect([reduceSeries([], 'sum'), reduceSeries([], 'count')]).toEqual([0, 0]);
  });
});
