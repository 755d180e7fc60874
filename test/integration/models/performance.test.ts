import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { performanceDataSource } from './performanceDataSource';
import { readRows } from './readRows';
import type { Row } from './readRows';

const estimate = z.object({ value: z.number(), error: z.number().nullable() });
const expectedSchema = z.object({
  months: z.record(z.string(), z.record(z.string(), z.number())),
  weeks: z.record(
    z.string(),
    z.object({ realised: z.record(z.string(), z.number()), estimated: z.record(z.string(), estimate) })
  ),
});
const file = new URL('../../fixtures/performance/flight-delay.json', import.meta.url);
const expected = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

const models = ['flight-delay'];
const weeks = { from: '2013-05-06T00:00:00Z', to: '2014-01-06T00:00:00Z' };
const performance = { queryType: 'performance', models, window: { every: '1w' }, view: 'table' };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: performanceDataSource } } });
});
afterAll(() => plugin.stop());

async function ask(query: object, times: object = weeks): Promise<Row[]> {
  return readRows((await plugin.query({ ...performance, ...query }, times))[0]);
}

function getDay(row: Row): string {
  return new Date(Number(row.time)).toISOString().slice(0, 10);
}

describe('realised performance on the demo log', () => {
  test.each(['roc_auc', 'accuracy', 'brier', 'log_loss'])('%s by month equals scikit-learn', async (metric) => {
    const times = { from: '2013-05-01T00:00:00Z', to: '2014-01-02T00:00:00Z' };
    const rows = await ask({ metric, window: { every: '1M' } }, times);
    const compared = rows.filter((row) => getDay(row).slice(0, 7) in expected.months && row.rows !== 0).slice(0, 8);
    expect(compared).toHaveLength(8);
    for (const row of compared) {
      const month = expected.months[getDay(row).slice(0, 7)];
      expect(row.labelled_rows).toBe(month?.rows_with_target);
      expect(Number(row.value), getDay(row)).toBeCloseTo(month?.[metric] ?? NaN, 9);
      expect(Number(row.lower)).toBeLessThan(Number(row.value));
      expect(Number(row.upper)).toBeGreaterThan(Number(row.value));
    }
  });

  test.each(['roc_auc', 'accuracy', 'precision', 'recall', 'f1'])('%s by week equals NannyML', async (metric) => {
    const rows = await ask({ metric });
    expect(rows).toHaveLength(35);
    for (const row of rows) {
      expect(Number(row.value), getDay(row)).toBeCloseTo(expected.weeks[getDay(row)]?.realised[metric] ?? NaN, 9);
    }
  });
});

describe('estimated performance on the demo log', () => {
  test.each(['roc_auc', 'accuracy', 'precision', 'recall', 'f1'])(
    '%s by week equals NannyML, its sampling error too; automatic calibration decides as NannyML does',
    async (metric) => {
      const rows = await ask({ metric, estimated: 'yes' });
      expect(rows).toHaveLength(35);
      for (const row of rows) {
        const estimated = expected.weeks[getDay(row)]?.estimated[metric];
        expect(row.kind).toBe('estimated');
        // NannyML rounds the sums behind the area to five decimals, and breaks ties of scores by the order of rows.
        const digits = metric === 'roc_auc' ? 8 : 9;
        expect(Number(row.value), getDay(row)).toBeCloseTo(estimated?.value ?? NaN, metric === 'roc_auc' ? 8 : 12);
        const error = (Number(row.upper) - Number(row.lower)) / 2 / 1.959963984540054;
        expect(error, getDay(row)).toBeCloseTo(estimated?.error ?? NaN, digits);
      }
      expect(await ask({ metric, estimated: 'yes', calibration: 'on' })).toEqual(rows);
      const [raw] = await ask({ metric, estimated: 'yes', calibration: 'off' });
      expect(raw?.value).not.toBe(rows[0]?.value);
    }
  );

  test('stands beside the realised one, a series each, with the recipe of either', async () => {
    const frames = await plugin.query({ ...performance, metric: 'roc_auc', estimated: 'both', view: 'series' }, weeks);
    expect(frames.map(({ fields }) => fields[1]?.labels?.kind)).toEqual(['realised', 'estimated']);
    expect(frames.map(({ fields }) => fields[1]?.values.length)).toEqual([35, 35]);
    const recipes = z
      .array(z.object({ method: z.string(), calibration: z.string().optional(), reference: z.string() }))
      .parse(frames[0]?.meta?.custom?.recipes);
    expect(recipes[1]?.calibration).toMatch(/^auto: isotonic, fitted on 55387 labelled rows/);
    expect(recipes.map(({ reference }) => reference)).toEqual(['none', expect.stringContaining('reference.parquet')]);
  });

  test('is refused with a sentence where several classes have no probability each', async () => {
    await expect(ask({ models: ['late-or-not'], estimated: 'yes' })).rejects.toThrow('a probability for each');
  });
});

describe('labels that come late', () => {
  const now = { from: '2013-07-01T00:00:00Z', to: '2013-07-08T00:00:00Z' };
  const later = { ...now, to: '2013-07-09T00:00:00Z' };

  test('count only as far as they were in at the end of the time range', async () => {
    const [early] = await ask({ metric: 'accuracy' }, now);
    const [late] = await ask({ metric: 'accuracy' }, later);
    expect(early?.rows).toBe(late?.rows);
    expect(Number(early?.labelled_rows)).toBeLessThan(Number(late?.labelled_rows));
    expect(late?.value).toBeCloseTo(expected.weeks['2013-07-01']?.realised.accuracy ?? NaN, 9);
    expect(early?.label_maturity).toBe(Number(early?.labelled_rows) / Number(early?.rows));
    const value = { metric: 'accuracy', view: 'latest', value: 'label_maturity' };
    const [latest] = await ask(value, now);
    expect(latest?.label_maturity).toBe(early?.label_maturity);
  });

  test('in a log of their own are joined by id and give the same answers', async () => {
    for (const times of [now, weeks]) {
      const own = await ask({ metric: 'roc_auc' }, times);
      const joined = await ask({ metric: 'roc_auc', models: ['joined'] }, times);
      expect(joined.map((row) => ({ ...row, model: 'flight-delay' }))).toEqual(own);
    }
  });

  test('fall into the window in which they came in, if that is asked for', async () => {
    const rows = await ask({ metric: 'accuracy', by: 'arrival' }, later);
    expect(rows.every(({ label_maturity: share }) => share === 1)).toBe(true);
    const joined = await ask({ metric: 'accuracy', by: 'arrival', models: ['joined'] }, later);
    expect(joined.map(({ value, rows: count }) => [value, count])).toEqual(rows.map((row) => [row.value, row.rows]));
    const [byPrediction] = await ask({ metric: 'accuracy' }, later);
    expect(rows[0]?.rows).not.toBe(byPrediction?.rows);
  });

  test('that are not in at all give null, a count and a sentence, never a guess', async () => {
    const times = { from: '2013-07-01T10:30:00Z', to: '2013-07-01T11:00:00Z' };
    const query = { ...performance, metric: 'roc_auc', window: undefined };
    const [frame] = await plugin.query({ ...query, view: 'table' }, times);
    const [row] = readRows(frame);
    expect(row).toMatchObject({ value: null, lower: null, upper: null, labelled_rows: 0, label_maturity: 0 });
    expect(Number(row?.rows)).toBeGreaterThan(10);
    expect(frame?.meta?.notices?.[0]?.text).toContain('no labels are in yet');
    const [estimated] = await ask({ ...query, view: 'table', estimated: 'yes' }, times);
    expect(Number(estimated?.value)).toBeGreaterThan(0.5);
  });

  test('a window without positives has no area under the curve, and says why', async () => {
    const filters = [
      { column: 'target', operator: '=', value: '0' },
      { column: 'carrier', operator: '=', value: 'UA' },
    ];
    const [frame] = await plugin.query({ ...performance, metric: 'roc_auc', filters }, later);
    expect(readRows(frame)[0]).toMatchObject({ value: null, lower: null, upper: null });
    expect(Number(readRows(frame)[0]?.labelled_rows)).toBeGreaterThan(500);
    expect(frame?.meta?.notices?.[0]?.text).toContain('the rows are all of one class');
  });
});

describe('other problems on the same log', () => {
  const june = { from: '2013-06-01T00:00:00Z', to: '2013-07-02T00:00:00Z' };

  test('a regression has errors in its own unit, with intervals', async () => {
    const asked = { models: ['delay-minutes'], window: { every: '1M' } };
    const get = async (metric: string): Promise<Row> => (await ask({ ...asked, metric }, june))[0] ?? {};
    const [mae, rmse, bias, median, r2, mape] = await Promise.all(
      ['mae', 'rmse', 'mean_error', 'median_absolute_error', 'r2', 'mape'].map(get)
    );
    expect(Number(rmse?.value)).toBeGreaterThan(Number(mae?.value));
    expect(Number(median?.value)).toBeLessThan(Number(mae?.value));
    for (const row of [mae, rmse, bias, median, r2]) {
      expect(Number(row?.lower), String(row?.metric)).toBeLessThan(Number(row?.value));
      expect(Number(row?.upper), String(row?.metric)).toBeGreaterThan(Number(row?.value));
    }
    expect(mape?.value).toBeNull();
    const [bins] = await plugin.query({ ...performance, ...asked, view: 'residuals' }, june);
    const total = readRows(bins).reduce((sum, { share }) => sum + Number(share), 0);
    expect(total).toBeCloseTo(1, 12);
  });

  test('classes by name have the accuracy of two classes, and averages', async () => {
    const asked = { window: { every: '1M' }, metric: 'accuracy' };
    const [named] = await ask({ ...asked, models: ['late-or-not'] }, june);
    const [two] = await ask(asked, june);
    expect([named?.value, named?.labelled_rows]).toEqual([two?.value, two?.labelled_rows]);
    const averages = await Promise.all(
      ['macro', 'micro', 'weighted'].map((average) =>
        ask({ ...asked, models: ['late-or-not'], metric: 'f1', average }, june)
      )
    );
    expect(averages[1]?.[0]?.value).toBeCloseTo(Number(two?.value), 12);
    expect(new Set(averages.map(([row]) => row?.value)).size).toBe(3);
  });

  test('costs and groups are read off the confusion counts', async () => {
    const asked = { window: { every: '1M' } };
    const [value] = await ask(
      { ...asked, metric: 'business_value', costs: { falseNegative: -1, falsePositive: -1 } },
      june
    );
    const [accuracy] = await ask({ ...asked, metric: 'accuracy' }, june);
    expect(Number(value?.value)).toBeCloseTo(Number(accuracy?.value) - 1, 12);
    const group = { column: 'origin', privileged: 'EWR' };
    const [impact] = await ask({ ...asked, metric: 'disparate_impact', protected: group }, june);
    expect(Number(impact?.lower)).toBeLessThan(Number(impact?.value));
    expect(impact?.rows).toBe(accuracy?.rows);
    await expect(ask({ ...asked, metric: 'disparate_impact' }, june)).rejects.toThrow('"protected"');
    await expect(ask({ ...asked, metric: 'mae' }, june)).rejects.toThrow("doesn't fit model");
  });

  test('a model without labels says what to map', async () => {
    const unlabelled = {
      ...performanceDataSource,
      models: [
        {
          ...performanceDataSource.models[1],
          columns: { timestamp: 'timestamp', prediction: 'predicted_minutes', features: ['temp'] },
        },
      ],
    };
    const caller = { dataSource: { uid: 'unlabelled', jsonData: unlabelled } };
    await expect(plugin.query({ ...performance, models: 'all' }, { ...june, caller })).rejects.toThrow(
      '"columns.actual"'
    );
  });
});
