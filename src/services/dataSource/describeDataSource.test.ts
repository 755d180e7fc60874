import { describe, expect, test } from 'vitest';
import { buildFlightContext } from '../testing/buildFlightContext';
import { describeDataSource } from './describeDataSource';
import { parseSettings } from './parseSettings';

const range = { from: '2024-02-01', to: '2024-02-08' };

describe('health of the data source', () => {
  test('names files, rows, span, features, references and the shift', async () => {
    const { ok, message } = await describeDataSource(buildFlightContext({ ...range, model: { shift: { weeks: 2 } } }));
    expect(ok).toBe(true);
    expect(message).toBe(
      'Model flights: 22,400 rows in 1 file, 2024-01-15 to 2024-03-10T23:56:24Z; 2 features; reference january (11,200 rows); ' +
        'log times moved forward by 2 weeks.'
    );
  });

  test('names the model that fails, why and what to do, and counts the others', async () => {
    const others = [{ model: 'broken', source: 'missing.csv' }];
    const { ok, message } = await describeDataSource(buildFlightContext({ ...range, others }));
    expect(ok).toBe(false);
    expect(message).toBe(
      'Model broken: There is no file missing.csv. Correct the source in the settings. 1 of 2 models can be read.'
    );
  });

  test('finds a reference without rows and a mapping to a column that is not there', async () => {
    const references = [{ id: 'old', kind: 'timeRange', from: '2020-01-01', to: '2020-02-01' }];
    const empty = await describeDataSource(buildFlightContext({ ...range, model: { references } }));
    expect(empty.message).toContain('its reference "old": 2020-01-01 to 2020-02-01 has no rows');
    const columns = { timestamp: 'timestamp', version: 'modelversion', features: ['temp'] };
    const mapped = await describeDataSource(buildFlightContext({ ...range, model: { columns } }));
    expect(mapped.message).toContain('"columns.version" names it. Did you mean "version"?');
  });

  test('asks for a model when there is none', async () => {
    const context = buildFlightContext(range);
    context.settings.models = [];
    expect(await describeDataSource(context)).toMatchObject({
      ok: false,
      message: expect.stringContaining('No model is mapped yet') as string,
    });
  });
});

describe('settings', () => {
  const model = { model: 'a', source: 'a.csv', columns: { timestamp: 't' } };

  test('fill in what is left out', () => {
    expect(parseSettings({ models: [model] })).toMatchObject({
      privacy: { minCount: 10, maxCategories: 50 },
      models: [{ timezone: 'UTC', lateness: '0s', columns: { features: 'auto' }, references: [] }],
    });
    expect(parseSettings(undefined).models).toEqual([]);
  });

  test('name the place of what is wrong and what may stand there', () => {
    expect(() => parseSettings({ models: [{ ...model, task: 'binry' }] })).toThrow(
      '"models.0.task" is "binry"; it can be binary, multiclass, multilabel, regression, ranking. Did you mean "binary"?'
    );
    expect(() => parseSettings({ models: [{ ...model, sorce: 'x' }] })).toThrow(
      '"models.0" has keys that aren\'t known: sorce'
    );
    expect(() => parseSettings({ models: [{ model: 'a', source: 'a.csv' }] })).toThrow('"models.0.columns" is missing');
    expect(() => parseSettings({ store: { type: 'oracle' } })).toThrow('"store.type" is "oracle"; it can be duckdb.');
    expect(() => parseSettings({ models: [{ ...model, references: [{ id: 'x', kind: 'sauce' }] }] })).toThrow(
      '"models.0.references.0.kind" is "sauce"; it can be source, timeRange, previousWindow, samePeriod, version, statistics.'
    );
  });

  test('name a model once', () => {
    expect(() => parseSettings({ models: [model, model] })).toThrow('the model "a" twice');
  });
});
