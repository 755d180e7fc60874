import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { demoDataSource } from '../../../tools/bench-backend/demoDataSource';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';

const day = 86_400_000;
const lastWeeks = { from: '2013-12-16T00:00:00Z', to: '2013-12-30T00:00:00Z' };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: demoDataSource } } });
});
afterAll(() => plugin.stop());

const ruleSchema = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          data: z.array(
            z.object({ refId: z.string(), datasourceUid: z.string(), model: z.record(z.string(), z.unknown()) })
          ),
        })
      ),
    })
  ),
});

describe('the provisioned rule on the demo log', () => {
  const file = new URL('../../../provisioning/alerting/plumbline.yaml', import.meta.url);
  const { groups } = ruleSchema.parse(parse(readFileSync(file, 'utf8')));
  const queries = groups
    .flatMap(({ rules }) => rules.flatMap(({ data }) => data))
    .filter(({ datasourceUid }) => datasourceUid !== '__expr__');
  const headers = { FromAlert: 'true' };
  const times = { from: Date.parse(lastWeeks.to) - 28 * day, to: lastWeeks.to, headers };

  test('fires for the two features that have drifted, with model, version, column and method as labels', async () => {
    const [condition] = queries;
    const frames = await plugin.query({ ...condition?.model, queryType: 'drift' }, times);
    const result = evaluateAlertInstances(frames, { threshold: { type: 'gte', params: [1] } });
    if (result.kind !== 'instances') {
      throw new Error(JSON.stringify(result));
    }
    const firing = result.instances.filter(({ state }) => state === 'Alerting').map(({ labels }) => labels);
    const labels = { model: 'flight-delay', version: 'all', method: 'psi' };
    expect(firing).toEqual([
      { ...labels, column: 'temp' },
      { ...labels, column: 'wind_speed' },
    ]);
    expect(result.instances).toHaveLength(10);
    expect(result.instances.every(({ state }) => state !== 'NoData')).toBe(true);
  });

  test('reads score, threshold and window from the other queries under the same labels', async () => {
    const answers = await Promise.all(queries.map(({ model }) => plugin.query({ ...model }, times)));
    const labels = answers.map((frames) => {
      const result = evaluateAlertInstances(frames);
      return result.kind === 'instances' ? result.instances.map((instance) => JSON.stringify(instance.labels)) : [];
    });
    expect(labels).toHaveLength(5);
    expect(labels.every((set) => set.length === 10 && set.every((label, index) => label === labels[0]?.[index]))).toBe(
      true
    );
  });
});

describe('answers as alerting reads them', () => {
  const all = { from: '2013-06-01T00:00:00Z', to: '2013-12-30T00:00:00Z' };
  const drift = { queryType: 'drift', window: { every: '1w' } };

  test.each([
    ['latest ratio', { ...drift, view: 'latest' }, {}],
    ['latest share of columns', { ...drift, view: 'latest', aggregate: 'share' }, {}],
    ['latest by segment', { ...drift, view: 'latest', columns: ['temp'], segmentBy: 'origin' }, {}],
    ['latest against the week before', { ...drift, view: 'latest', reference: { kind: 'previousWindow' } }, {}],
    ['series', { ...drift, view: 'series' }, { reduce: 'last' as const }],
    ['latest volume', { queryType: 'health', view: 'latest', window: { every: '1d' } }, {}],
    ['series of volume', { queryType: 'health', view: 'series', window: { every: '1d' } }, { reduce: 'mean' as const }],
  ])('%s is one instance a set of labels, none without a number', async (_name, query, condition) => {
    const frames = await plugin.query(query, { ...all, headers: { FromAlert: 'true' } });
    const result = evaluateAlertInstances(frames, condition);
    expect(result.kind).toBe('instances');
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances.length).toBeGreaterThan(0);
    expect(instances.every(({ state }) => state !== 'NoData')).toBe(true);
    expect(instances.every(({ labels }) => labels.model === 'flight-delay' && labels.version === 'all')).toBe(true);
  });

  test.each([
    [
      'too few rows',
      { ...drift, window: { every: '5m' }, view: 'latest' },
      { from: '2013-12-29T12:00:00Z', to: '2013-12-29T13:00:00Z' },
    ],
    [
      'no complete window',
      { ...drift, window: { every: '1M' }, view: 'latest' },
      { from: '2013-12-20T00:00:00Z', to: '2013-12-29T00:00:00Z' },
    ],
    ['no rows at all', { ...drift, view: 'latest' }, { from: '2020-01-01T00:00:00Z', to: '2020-03-01T00:00:00Z' }],
  ])('%s is a null for every column, with a notice, not an empty answer', async (_name, query, times) => {
    const frames = await plugin.query(query, { ...times, headers: { FromAlert: 'true' } });
    const result = evaluateAlertInstances(frames);
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances.map(({ state }) => state)).toEqual(Array(10).fill('NoData'));
    expect(frames[0]?.meta?.notices?.length).toBeGreaterThan(0);
  });

  test('a view that a rule can not evaluate is refused with a sentence', async () => {
    const options = { ...all, headers: { FromAlert: 'true' } };
    await expect(plugin.query({ ...drift, view: 'table' }, options)).rejects.toThrow(
      "which an alert rule can't evaluate"
    );
    await expect(plugin.query({ ...drift, window: { every: 'auto' }, view: 'latest' }, options)).rejects.toThrow(
      '"auto"'
    );
    await expect(plugin.query({ ...drift, models: ['$model'], view: 'latest' }, options)).rejects.toThrow('$model');
  });
});
