import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DuckDbDatabase } from '../../src/backend/drivers/duckdb/duckDbDatabase';
import { DuckDbEngine } from '../../src/backend/drivers/duckdb/duckDbEngine';
import { parseDuckDbOptions } from '../../src/backend/drivers/duckdb/parseDuckDbOptions';
import { dataSourceSettingsSchema } from '../../src/schema/settings/dataSourceSettings';
import { demoSettings } from '../../src/schema/settings/demoSettings';
import { SqlPredictionLogStore } from '../../src/stores/sqlPredictionLogStore';
import { computeWeeklyPsi } from './duckdb/computeWeeklyPsi';

const repository = join(import.meta.dirname, '..', '..');
const provisioningSchema = z.object({
  datasources: z.tuple([z.object({ uid: z.string(), type: z.string(), jsonData: dataSourceSettingsSchema.strict() })]),
});
const week = 7 * 86_400_000;
const log = { source: 'flight-delay/predictions.parquet', format: 'auto' as const };
const reference = { source: 'flight-delay/reference.parquet', format: 'auto' as const };

describe('The demo', () => {
  let store: SqlPredictionLogStore;
  let database: DuckDbDatabase;

  beforeAll(() => {
    const options = parseDuckDbOptions({}, join(repository, 'demo'));
    database = new DuckDbDatabase(options);
    store = new SqlPredictionLogStore(new DuckDbEngine('demo', options, database));
  });

  afterAll(async () => {
    await database.close();
  });

  const readProvisioned = async (): Promise<z.infer<typeof provisioningSchema>['datasources'][0]> => {
    const file = await readFile(join(repository, 'provisioning', 'datasources', 'plumbline.yaml'), 'utf8');
    return provisioningSchema.parse(parse(file)).datasources[0];
  };

  it('is provisioned with the models that the editor offers', async () => {
    const { uid, type, jsonData } = await readProvisioned();
    const offered = dataSourceSettingsSchema.parse(demoSettings);
    expect({ uid, type }).toEqual({ uid: 'plumbline-models-demo', type: 'plumbline-models-datasource' });
    expect(jsonData.store).toEqual(offered.store);
    expect(jsonData.models).toEqual(offered.models);
    expect(offered.models.map(({ model }) => model)).toEqual(['flight-delay', 'flight-minutes']);
  });

  it('has every column that its mapping names, in log and reference', async () => {
    const [model] = (await readProvisioned()).jsonData.models;
    const { columns } = model ?? {};
    const mapped = [
      columns?.timestamp,
      columns?.id,
      columns?.version,
      columns?.prediction,
      columns?.probability,
      columns?.actual,
      columns?.actualTimestamp,
      columns?.segments,
      columns?.features,
    ].flat();
    for (const source of [log, reference]) {
      const names = (await store.describeLog({ log: source })).columns.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(mapped));
    }
  });

  it('holds the reference period and the rest of the year apart', async () => {
    expect(await store.describeLog({ log: reference, timestamp: 'timestamp' })).toMatchObject({
      rows: 57_085,
      span: { first: Date.UTC(2013, 2, 1, 10), last: Date.UTC(2013, 3, 30, 23, 58), undated: 0 },
    });
    expect(await store.describeLog({ log, timestamp: 'timestamp' })).toMatchObject({
      rows: 227_736,
      span: { first: Date.UTC(2013, 4, 1), last: Date.UTC(2014, 0, 1, 4, 59), undated: 0 },
    });
  });

  it('takes less than 5 MB', async () => {
    const files = await Promise.all([log, reference].map(({ source }) => readFile(join(repository, 'demo', source))));
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(5_000_000);
  });

  it('drifts in its last two whole weeks by temperature and wind, and by nothing else', async () => {
    const first = Date.UTC(2013, 11, 16);
    const psi = await computeWeeklyPsi(store, {
      reference: { log: reference, timestamp: 'timestamp', from: null, to: null, filters: [] },
      current: log,
      windows: [0, 1].map((index) => ({ start: first + index * week, end: first + (index + 1) * week })),
      numbers: ['sched_hour', 'distance', 'temp', 'wind_speed', 'precip', 'visib'],
      categories: ['carrier', 'origin', 'dest', 'weekday'],
    });
    const { temp, wind_speed: wind, precip, ...rest } = psi;
    expect(temp?.map((score) => score.toFixed(2))).toEqual(['0.65', '0.53']);
    expect(wind?.map((score) => score.toFixed(2))).toEqual(['0.35', '0.32']);
    expect(precip?.[1]?.toFixed(2)).toBe('0.15');
    expect(Object.keys(rest)).toHaveLength(7);
    expect(Math.max(...Object.values(rest).flat())).toBeLessThan(0.2);
  });
});
