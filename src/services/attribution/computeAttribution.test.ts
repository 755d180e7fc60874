import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { attributionQuerySchema } from '../../schema/query/attributionQuery';
import type { MemoryRow } from '../testing/buildMemoryStore';
import { buildTestContext } from '../testing/buildTestContext';
import { getColumn } from '../testing/getColumn';
import { computeAttribution } from './computeAttribution';

const day = 86_400_000;
const importance = {
  baseline: { age: 0.6, income: 0.3, region: 0.1 },
  columns: { age: 'shap_age', income: 'shap_income', region: 'shap_region' },
};

/** Attributions of either sign; on the second day the least important feature decides, on the third none is logged. */
const rows = Array.from({ length: 150 }, (_, row): MemoryRow => {
  const place = Math.floor(row / 50);
  const sign = row % 2 === 0 ? 1 : -1;
  return {
    timestamp: place * day + row * 1000,
    age: row,
    income: row,
    region: 'x',
    shap_age: place === 2 ? null : sign * (place === 1 ? 0.1 : 0.6),
    shap_income: place === 2 ? null : sign * 0.3,
    shap_region: place === 2 ? null : sign * (place === 1 ? 0.6 : 0.1),
  };
});

const run = (query: object, model: object = { importance }): Promise<Frame[]> =>
  computeAttribution(
    attributionQuerySchema.parse({ queryType: 'attribution', window: { every: '1d' }, ...query }),
    buildTestContext({
      logs: { 'log.csv': rows },
      settings: {
        models: [{ model: 'credit', source: 'log.csv', columns: { timestamp: 'timestamp' }, ...model }],
      },
      request: { range: { from: 0, to: 3 * day } },
    })
  );

describe('attribution drift', () => {
  test('is the NDCG of the mean magnitudes of attributions against the baseline', async () => {
    const [table] = await run({ view: 'table' });
    const ideal = 0.6 + 0.3 / Math.log2(3) + 0.1 / 2;
    const turned = (0.1 + 0.3 / Math.log2(3) + 0.6 / 2) / ideal;
    const [same, other, none] = getColumn(table, 'ndcg');
    expect(same).toBe(1);
    expect(other).toBeCloseTo(turned, 12);
    expect(none).toBeNull();
    expect(getColumn(table, 'violated')).toEqual([false, true, null]);
    expect(getColumn(table, 'order')).toEqual(['age, income, region', 'region, income, age', '']);
    expect(table?.meta?.notices?.map(({ text }) => text).join()).toContain("can't be told in 1 of 3 windows");
  });

  test('is a number to alert on', async () => {
    const [latest] = await run({ view: 'latest', value: 'violated', threshold: 0.5 });
    expect(getColumn(latest, 'violated')).toEqual([null]);
    const [series] = await run({ view: 'series', value: 'violated' });
    expect(getColumn(series, 'violated')).toEqual([0, 1, null]);
  });

  test('keeps the columns of attributions out of the features', async () => {
    const { openModelLog } = await import('../models/openModelLog');
    const context = buildTestContext({
      logs: { 'log.csv': rows },
      settings: { models: [{ model: 'credit', source: 'log.csv', columns: { timestamp: 'timestamp' }, importance }] },
      request: { range: { from: 0, to: day } },
    });
    const [settings] = context.settings.models;
    const log = settings && (await openModelLog(context.store, settings, { now: 0 }));
    expect(log?.columns.map(({ name }) => name)).toEqual(['age', 'income', 'region']);
  });

  test('says what to map where nothing is', async () => {
    await expect(run({}, {})).rejects.toMatchObject({ message: 'Model "credit" has no importances mapped' });
    await expect(run({}, { importance: { ...importance, columns: { age: 'shap_ages' } } })).rejects.toThrow(
      'importance.columns.age'
    );
  });
});
