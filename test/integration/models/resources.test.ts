import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mappingInferenceSchema } from '../../../src/schema/domain/mappingInference';
import { demoDataSource } from '../../../tools/bench-backend/demoDataSource';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: demoDataSource } } });
});
afterAll(() => plugin.stop());

const mapped = demoDataSource.models[0]?.columns.features;
const features = Array.isArray(mapped) ? mapped : [];
const viewer = { user: { role: 'Viewer', login: 'viewer' } };
const place = { store: { type: 'duckdb', path: 'demo' }, source: 'flight-delay/predictions.parquet', format: 'auto' };

describe('resources', () => {
  test('list models, versions and columns for everybody', async () => {
    expect((await plugin.callResource('models', { caller: viewer })).body).toEqual(['flight-delay']);
    expect((await plugin.callResource('versions?model=flight-delay', { caller: viewer })).body).toEqual(['v1', 'v2']);
    const { body } = await plugin.callResource('columns?model=flight-delay', { caller: viewer });
    expect(body).toEqual([...features, 'model_version', 'prediction', 'probability', 'target']);
  });

  test('name an unknown model', async () => {
    const { status, body } = await plugin.callResource('columns?model=flight', { caller: viewer });
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.stringContaining('Did you mean "flight-delay"?') as string });
  });

  test('infer the mapping of a log that is not in the settings yet', async () => {
    const { status, body } = await plugin.callResource('infer-mapping', { method: 'POST', body: place });
    expect(status).toBe(200);
    const { rows, mapping, reasons } = mappingInferenceSchema.parse(body);
    expect(rows).toBe(227_736);
    expect(mapping).toEqual({
      timestamp: 'timestamp',
      id: 'prediction_id',
      version: 'model_version',
      prediction: 'prediction',
      probability: 'probability',
      actual: 'target',
      actualTimestamp: 'target_timestamp',
      features,
    });
    expect(reasons.every(({ reason }) => reason !== '')).toBe(true);
  });

  test.each([
    ['infer-mapping', place],
    ['describe', {}],
  ])('%s is for admins, whatever the request says', async (path, body) => {
    for (const role of ['Viewer', 'Editor', '']) {
      const answer = await plugin.callResource(path, { method: 'POST', body, caller: { user: { role } } });
      expect(answer.status, role).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('predictions.parquet');
    }
    expect((await plugin.callResource(path, { method: 'POST', body, caller: { user: null } })).status).toBe(403);
    expect((await plugin.callResource(path, { method: 'POST', body })).status).toBe(200);
  });

  test('the mapping of a log outside the allowed folders is refused', async () => {
    const body = { ...place, store: { type: 'duckdb', path: '/etc' }, source: 'passwd' };
    const answer = await plugin.callResource('infer-mapping', { method: 'POST', body });
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).toContain('data_roots');
  });

  test('an incomplete place of a log is named', async () => {
    const answer = await plugin.callResource('infer-mapping', { method: 'POST', body: { store: place.store } });
    expect(answer).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('"source" is missing') as string },
    });
  });

  test('an unknown path is 404 and a wrong method 405', async () => {
    expect((await plugin.callResource('rows')).status).toBe(404);
    expect((await plugin.callResource('infer-mapping')).status).toBe(405);
  });
});

describe('health', () => {
  test('tells an admin files, rows, span and columns', async () => {
    const { status, details } = await plugin.checkHealth();
    expect(status).toBe('OK');
    expect(details).toMatchObject({
      models: [{ model: 'flight-delay', ok: true, details: { files: 1, rows: 227_736 } }],
    });
  });

  test('tells others how many models can be read', async () => {
    const health = await plugin.checkHealth(viewer);
    expect(health).toEqual({ status: 'OK', message: '1 of 1 models can be read.', details: undefined });
  });
});

describe('data sources', () => {
  test('of other organisations and changed settings are kept apart', async () => {
    const query = { queryType: 'list', what: 'models' };
    const [model] = demoDataSource.models;
    const renamed = { ...demoDataSource, models: [{ ...model, model: 'renamed' }] };
    const list = async (caller: object): Promise<unknown> => {
      const [frame] = await plugin.query(query, { caller });
      return Array.from<unknown>(frame?.fields[0]?.values ?? []);
    };
    expect(await list({})).toEqual(['flight-delay']);
    expect(await list({ orgId: 2, dataSource: { jsonData: renamed } })).toEqual(['renamed']);
    expect(await list({ dataSource: { jsonData: renamed, updated: new Date(1) } })).toEqual(['renamed']);
    expect(await list({})).toEqual(['flight-delay']);
  });
});
