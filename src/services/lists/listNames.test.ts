import { describe, expect, test } from 'vitest';
import { listQuerySchema } from '../../schema/query/listQuery';
import { modelsQuerySchema } from '../../schema/query/modelsQuery';
import { listModels } from '../catalogue/listModels';
import { buildFlightContext } from '../testing/buildFlightContext';
import { getColumn } from '../testing/getColumn';
import { listNames } from './listNames';

const range = { from: '2024-02-01', to: '2024-02-08' };

async function list(query: object, options: object = {}): Promise<unknown[]> {
  const context = buildFlightContext({ ...range, ...options });
  const [frame] = await listNames(listQuerySchema.parse({ queryType: 'list', ...query }), context);
  return getColumn(frame, 'name');
}

describe('names for variables', () => {
  test('models, in the order of the settings', async () => {
    expect(await list({}, { others: [{ model: 'delays' }] })).toEqual(['flights', 'delays']);
  });

  test('versions and columns of the models that are asked for, each once', async () => {
    const others = [{ model: 'delays', columns: { timestamp: 'timestamp', features: ['probability'] } }];
    expect(await list({ what: 'versions' }, { others })).toEqual(['v1']);
    expect(await list({ what: 'columns' }, { others })).toEqual([
      'temp',
      'carrier',
      'version',
      'prediction',
      'probability',
    ]);
    expect(await list({ what: 'columns', models: ['delays'] }, { others })).toEqual(['probability']);
  });

  test('values of a column, none of a number and none below the fewest rows that may be named', async () => {
    expect(await list({ what: 'segmentValues', segmentBy: 'carrier' })).toEqual(['AA', 'BB', 'CC']);
    expect(await list({ what: 'segmentValues', segmentBy: 'temp' })).toEqual([]);
    expect(await list({ what: 'segmentValues', segmentBy: 'carrier' }, { privacy: { minCount: 1000 } })).toEqual([
      'AA',
    ]);
    expect(await list({ what: 'segmentValues', segmentBy: 'carrier' }, { privacy: { maxCategories: 2 } })).toEqual([
      'AA',
      'BB',
    ]);
  });

  test('values need a column', async () => {
    await expect(list({ what: 'segmentValues' })).rejects.toThrow('no "segmentBy"');
    await expect(list({ what: 'segmentValues', segmentBy: 'carier', models: ['flights'] })).rejects.toMatchObject({
      remedy: expect.stringContaining('Did you mean "carrier"?') as string,
    });
  });

  test('an unknown model is answered with those there are', async () => {
    await expect(list({ what: 'columns', models: ['flight'] })).rejects.toMatchObject({
      message: 'There is no model "flight"',
      remedy: 'Did you mean "flights"? There is flights.',
    });
  });
});

describe('models table', () => {
  test('says what each model has, at the times of the query', async () => {
    const context = buildFlightContext({ ...range, model: { shift: { weeks: 1 } } });
    const [frame] = await listModels(modelsQuerySchema.parse({ queryType: 'models' }), context);
    const row = Object.fromEntries(frame?.fields.map(({ name, values }) => [name, values[0]]) ?? []);
    expect(row).toMatchObject({
      model: 'flights',
      task: 'binary',
      features: 2,
      versions: 1,
      rows: 22400,
      first_prediction: Date.parse('2024-01-08T00:00:00Z'),
      references: 'january',
    });
  });
});
