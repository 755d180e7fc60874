// @vitest-environment jsdom
import { detectRollingRobust } from '../../core/anomaly/detectRollingRobust';
import { finishWork } from '../../core/work/finishWork';
import { DataFrameType, DataTopic, FieldType, toDataFrame, type DataFrame, type FieldDTO } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { addOverlayFields } from './addOverlayFields';
import { getPanelSeries } from './getPanelSeries';
import { readOverlayFrames } from './readOverlayFrames';

const length = 60;
const times = Array.from({ length }, (_, index) => index * 60_000);
const wave = times.map((_, index) => (index === 40 ? 200 : 100 + Math.sin(index * 1.7)));

function buildFrame(fields: FieldDTO[], more: Partial<DataFrame> = {}): DataFrame {
  return Object.assign(
    toDataFrame({ refId: 'A', fields: [{ name: 'Time', type: FieldType.time, values: times }, ...fields] }),
    more
  );
}

const number = (name: string, values: unknown[], labels?: Record<string, string>): FieldDTO => ({
  name,
  type: FieldType.number,
  values,
  labels,
});

function read(frames: DataFrame[]) {
  const reading = readOverlayFrames(frames);
  if (reading.kind !== 'series') {
    throw new Error(`No series but ${reading.kind}`);
  }
  return reading;
}

/** What Plumbline Overlay answers, by the code that it answers with. */
function answer(frames: DataFrame[]): DataFrame[] {
  const judged = getPanelSeries(frames).map((entry) => ({
    series: entry,
    detection: finishWork(
      detectRollingRobust(entry.times, entry.values, {
        bandWidth: 5,
        direction: 'both',
        window: 30,
        minPoints: 10,
      })
    ),
  }));
  return addOverlayFields(frames, judged, () => ({ band: true, outliers: true, score: 'hidden' }));
}

describe('answers of Plumbline Overlay', () => {
  it('come apart into the series and its verdict, in one frame', () => {
    const { series, given, frames } = read(answer([buildFrame([number('cpu', wave)])]));
    expect(series.map(({ name }) => name)).toEqual(['cpu']);
    expect(frames.map(({ fields }) => fields.map(({ name }) => name))).toEqual([['Time', 'cpu']]);
    const [verdict] = given;
    expect(verdict?.detection.outlier.indexOf(1)).toBe(40);
    expect(verdict?.detection.score[40]).toBeGreaterThan(1);
    expect(verdict?.detection.lower[39]).toBeLessThan(wave[39] ?? NaN);
    expect(verdict?.incidents).toMatchObject([{ from: 40 * 60_000, actual: 200 }]);
  });

  it('come apart where each series has a frame and a companion', () => {
    const hosts = ['a', 'b'].map((host) => buildFrame([number('Value', wave, { host })]));
    const { series, given } = read(answer(hosts));
    expect(series.map(({ name }) => name)).toEqual(['{host="a"}', '{host="b"}'].map((name) => name.slice(7, -2)));
    expect(given.map((verdict) => verdict.series.name)).toEqual(series.map(({ name }) => name));
  });

  it('come apart when the panel gives its series other names', () => {
    const frames = answer([buildFrame([number('cpu', wave)])]);
    frames[0]?.fields.forEach((field) => (field.config.displayName = 'Load'));
    expect(read(frames).given).toHaveLength(1);
  });
});

describe('verdicts of other data sources', () => {
  it('are read from columns beside one value', () => {
    const { series, given } = read([
      buildFrame([
        number('value', wave),
        number(
          'lower',
          wave.map(() => 90)
        ),
        number(
          'upper',
          wave.map(() => 110)
        ),
        { name: 'outlier', type: FieldType.boolean, values: wave.map((value) => value > 150) },
      ]),
    ]);
    expect(series.map(({ name }) => name)).toEqual(['value']);
    expect(given[0]?.detection.outlier.indexOf(1)).toBe(40);
    expect(given[0]?.detection.score[40]).toBe(10);
  });

  it('take 0 and 1 in a column called outlier for no and yes', () => {
    const flags = wave.map((value) => (value > 150 ? 1 : 0));
    const { given } = read([buildFrame([number('value', wave), number('outlier', flags)])]);
    expect(given[0]?.detection.outlier.filter((flag) => flag === 1)).toHaveLength(1);
  });

  it('follow from the band where there are no outliers and no score', () => {
    const band = [
      number(
        'value lower',
        wave.map(() => 90)
      ),
      number(
        'value upper',
        wave.map(() => 110)
      ),
    ];
    const { given } = read([buildFrame([number('value', wave), ...band])]);
    expect(given[0]?.incidents).toHaveLength(1);
  });

  it('are not made of series that only sound like one', () => {
    const { series, given } = read([buildFrame([number('disk upper', wave), number('disk lower', wave)])]);
    expect(series.map(({ name }) => name)).toEqual(['disk upper', 'disk lower']);
    expect(given).toEqual([]);
  });
});

describe('frames without series', () => {
  it.each<[string, DataFrame[], unknown]>([
    ['nothing', [], { kind: 'empty' }],
    ['no rows', [toDataFrame({ fields: [{ name: 'Time', type: FieldType.time, values: [] }] })], { kind: 'empty' }],
    ['annotations alone', [buildFrame([], { meta: { dataTopic: DataTopic.Annotations } })], { kind: 'empty' }],
    ['no time', [toDataFrame({ fields: [number('n', [1])] })], { kind: 'problem', problem: 'no_time' }],
    ['no number', [buildFrame([])], { kind: 'problem', problem: 'no_number' }],
    [
      'a long frame',
      [buildFrame([number('n', wave)], { meta: { type: DataFrameType.TimeSeriesLong } })],
      { kind: 'problem', problem: 'long' },
    ],
    [
      'a heatmap',
      [buildFrame([number('n', wave)], { meta: { type: DataFrameType.HeatmapCells } })],
      { kind: 'problem', problem: 'other' },
    ],
  ])('are told apart: %s', (_, frames, expected) => {
    expect(readOverlayFrames(frames)).toEqual(expected);
  });
});
