import { describe, expect, test } from 'vitest';
import { anomaliesQuerySchema, type AnomaliesQuery } from '../../../schema/query/anomaliesQuery';
import { readVerdictSeries } from '../readVerdictSeries';
import { buildAnomalyFrames } from './buildAnomalyFrames';
import type { AnomalySeries } from './anomalySeries';

const step = 60_000;

/** Points a minute apart from 0 on: value, expected 10, band 5 to 15, score. */
function build(labels: Record<string, string>, values: number[], scores: number[]): AnomalySeries {
  const fill = (value: number) => Float64Array.from(values, () => value);
  return {
    labels,
    unit: 'ms',
    verdict: {
      times: Float64Array.from(values, (_, index) => index * step),
      values: Float64Array.from(values),
      detection: {
        expected: fill(10),
        lower: fill(5),
        upper: fill(15),
        score: Float64Array.from(scores),
        outlier: Uint8Array.from(scores, (score) => Number(score > 1)),
        suitability: { kind: 'suitable' },
      },
      incidents: [],
      refusals: [],
    },
  };
}

function answer(fields: Partial<AnomaliesQuery>, series: AnomalySeries[], to = 3 * step) {
  const target = { datasource: { uid: 'x' }, query: {} };
  const query = anomaliesQuerySchema.parse({ queryType: 'anomalies', target, step: '1m', ...fields });
  return buildAnomalyFrames(query, { series, notices: [], to });
}

const a = build({ host: 'a' }, [10, 30, 11], [0, 4, 0.2]);
const b = build({ host: 'b' }, [10, 10, NaN], [0, 0, NaN]);

describe('the latest verdicts', () => {
  test('are a table with one number column, and null where nothing can be told', () => {
    const [frame, ...others] = answer({ view: 'latest', value: 'is_anomaly' }, [a, b]);
    expect(others).toEqual([]);
    expect(frame?.meta?.type).toBe('numeric-long');
    expect(frame?.fields.map(({ name, type, values }) => [name, type, Array.from<unknown>(values)])).toEqual([
      ['time', 'time', [2 * step, 2 * step]],
      ['window_end', 'time', [3 * step, 3 * step]],
      ['host', 'string', ['a', 'b']],
      ['is_anomaly', 'number', [0, null]],
    ]);
  });

  test('have the bounds of their step', () => {
    const [start] = answer({ view: 'latest', value: 'window_start' }, [a]);
    const [end] = answer({ view: 'latest', value: 'window_end' }, [a]);
    expect([start?.fields[3]?.values[0], end?.fields[3]?.values[0]]).toEqual([2 * step, 3 * step]);
  });

  test('leave out the step that had not ended', () => {
    const [frame] = answer({ view: 'latest', value: 'is_anomaly' }, [a], 3 * step - 1);
    expect(Array.from<unknown>(frame?.fields[3]?.values ?? [])).toEqual([1]);
  });

  test('are a frame a series where labels differ in their names, each with one number', () => {
    const frames = answer({ view: 'latest' }, [a, build({ series: 'cpu' }, [1], [0.5])]);
    expect(frames.map(({ meta }) => meta?.type)).toEqual(['numeric-multi', 'numeric-multi']);
    expect(
      frames.map(({ fields }) => fields.filter(({ type }) => type === 'number').map(({ labels }) => labels))
    ).toEqual([[{ host: 'a' }], [{ series: 'cpu' }]]);
  });

  test.each(['score', 'window_end'] as const)('are null for a series that has no point in the range: %s', (value) => {
    const [frame] = answer({ view: 'latest', value }, [build({ host: 'c' }, [], [])]);
    expect(Array.from<unknown>(frame?.fields[3]?.values ?? [])).toEqual([null]);
    expect(Array.from<unknown>(frame?.fields[0]?.values ?? [])).toEqual([2 * step]);
  });
});

describe('the series of verdicts', () => {
  test.each([
    ['score', [0, 4, 0.2], undefined],
    ['is_anomaly', [0, 1, 0], undefined],
    ['expected', [10, 10, 10], 'ms'],
    ['deviation', [0, 20, 1], 'ms'],
    ['window_start', [0, step, 2 * step], undefined],
    ['window_end', [step, 2 * step, 3 * step], undefined],
  ] as const)('carry %s', (value, values, unit) => {
    const [frame] = answer({ value }, [a]);
    expect(Array.from<unknown>(frame?.fields[1]?.values ?? [])).toEqual(values);
    expect(frame?.fields[1]).toMatchObject({ name: value, labels: { host: 'a' } });
    expect(frame?.fields[1]?.config?.unit).toBe(unit);
  });

  test('are one empty frame where the source has no series, for alerting to call it no data', () => {
    expect(answer({}, [])).toMatchObject([{ fields: [], meta: { type: 'timeseries-multi' } }]);
  });

  test('are read back as what a rule evaluates', () => {
    const frames = answer({ value: 'is_anomaly' }, [a, b]).map((frame) => ({
      ...frame,
      length: frame.fields[0]?.values.length ?? 0,
      fields: frame.fields.map((field) => ({ ...field, config: field.config ?? {} })),
    }));
    const [first, second] = readVerdictSeries(frames);
    expect([first?.key, ...Array.from(first?.verdicts ?? [])]).toEqual(['[["host","a"]]', 0, 1, 0]);
    expect(Array.from(second?.verdicts ?? [])).toEqual([0, 0, NaN]);
  });
});

describe('the table of verdicts', () => {
  test('has a row a point with everything that is known of it', () => {
    const [frame] = answer({ view: 'table' }, [a, b]);
    const row = Object.fromEntries((frame?.fields ?? []).map(({ name, values }) => [name, values[1]]));
    expect(row).toEqual({
      time: step,
      window_end: 2 * step,
      series: 'a',
      value: 30,
      expected: 10,
      lower: 5,
      upper: 15,
      deviation: 20,
      score: 4,
      is_anomaly: true,
    });
  });
});
