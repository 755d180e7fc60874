// @vitest-environment jsdom
import { DataFrameType, DataTopic, FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { getPanelSeries } from './getPanelSeries';

const times = [1000, 2000, 3000];

function buildFrame(values: unknown[], extra: Partial<DataFrame> = {}, labels?: Record<string, string>): DataFrame {
  return {
    length: times.length,
    fields: [
      { name: 'Time', type: FieldType.time, values: times, config: {} },
      { name: 'Value', type: FieldType.number, values, config: {}, labels },
    ],
    ...extra,
  };
}

/** As Grafana hands a panel's data to an extension: nothing can be changed, and getters see the view as `this`. */
function asReadOnly<Value extends object>(value: Value): Value {
  return new Proxy(value, {
    set: () => false,
    get(target, key, receiver): unknown {
      const inner: unknown = Reflect.get(target, key, receiver);
      return typeof inner === 'object' && inner !== null ? asReadOnly(inner) : inner;
    },
  });
}

describe('getPanelSeries', () => {
  it('finds each number field of a wide frame', () => {
    const frame = toDataFrame({
      fields: [
        { name: 'time', type: FieldType.time, values: times },
        { name: 'cpu', type: FieldType.number, values: [1, 2, 3] },
        { name: 'note', type: FieldType.string, values: ['a', 'b', 'c'] },
        { name: 'mem', type: FieldType.number, values: [4, null, 6] },
      ],
    });
    const series = getPanelSeries([frame]);
    expect(series.map(({ name }) => name)).toEqual(['cpu', 'mem']);
    expect(series[1]?.values).toEqual(Float64Array.of(4, NaN, 6));
    expect(series[0]?.times).toEqual(Float64Array.from(times));
  });

  it('names series by what tells them apart, as the panel does', () => {
    const frames = ['a', 'b'].map((host) => buildFrame([1, 2, 3], {}, { host, job: 'node' }));
    expect(getPanelSeries(frames).map(({ name, frameIndex }) => [frameIndex, name])).toEqual([
      [0, '{host="a", job="node"}'],
      [1, '{host="b", job="node"}'],
    ]);
  });

  it('gives series of the same name names of their own', () => {
    const frames = [buildFrame([1, 2, 3]), buildFrame([1, 2, 3])];
    expect(getPanelSeries(frames).map(({ name }) => name)).toEqual(['Value', 'Value 2']);
  });

  it('puts rows in order of time and remembers where they stood', () => {
    const frame = buildFrame([3, 1, 2]);
    const [timeField] = frame.fields;
    if (timeField) {
      timeField.values = [3000, 1000, 2000];
    }
    const [series] = getPanelSeries([frame]);
    expect(series?.values).toEqual(Float64Array.of(1, 2, 3));
    expect(series?.rows).toEqual(Uint32Array.of(1, 2, 0));
  });

  it('takes a row without a time for one without a value', () => {
    const frame = buildFrame([1, 2, 3]);
    const [timeField] = frame.fields;
    if (timeField) {
      timeField.values = [1000, null, 3000];
    }
    expect(getPanelSeries([frame])[0]?.values).toEqual(Float64Array.of(1, 3, NaN));
  });

  it.each<[string, DataFrame]>([
    ['a table without a time', toDataFrame({ fields: [{ name: 'n', type: FieldType.number, values: [1] }] })],
    ['a long frame', buildFrame([1, 2, 3], { meta: { type: DataFrameType.TimeSeriesLong } })],
    ['a heatmap', buildFrame([1, 2, 3], { meta: { type: DataFrameType.HeatmapCells } })],
    ['annotations', buildFrame([1, 2, 3], { meta: { dataTopic: DataTopic.Annotations } })],
    [
      'rows of several series below one another',
      toDataFrame({
        fields: [
          { name: 'time', type: FieldType.time, values: [1, 1, 2, 2] },
          { name: 'host', type: FieldType.string, values: ['a', 'b', 'a', 'b'] },
          { name: 'cpu', type: FieldType.number, values: [1, 2, 3, 4] },
        ],
      }),
    ],
  ])('finds no series in %s', (_, frame) => {
    expect(getPanelSeries([frame])).toEqual([]);
  });

  it('leaves the frames as they are, the names that Grafana remembers in them included', () => {
    const frame = buildFrame([1, 2, 3]);
    const [, valueField] = frame.fields;
    const [series] = getPanelSeries([frame]);
    expect(valueField).not.toHaveProperty('state');
    expect(series?.valueField).toBe(valueField);
    expect(series?.frame).toBe(frame);
  });

  it('reads frames through the read-only view of an extension, columns in typed arrays too', () => {
    const frame = buildFrame([]);
    frame.fields.forEach((field) => (field.values = Float64Array.from(times) as unknown as number[]));
    frame.fields.push({ name: 'note', type: FieldType.string, values: ['a', 'b', 'c'], config: {} });
    expect(getPanelSeries(asReadOnly([frame]))[0]?.values).toEqual(Float64Array.from(times));
  });
});
