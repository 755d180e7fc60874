import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { performanceColumns } from '../../../src/schema/frames/performanceColumns';
import { performanceCurveColumns } from '../../../src/schema/frames/performanceCurveColumns';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { performanceDataSource } from './performanceDataSource';
import { readRows } from './readRows';

const models = ['flight-delay'];
const performance = { queryType: 'performance', models, window: { every: '1w' }, view: 'table' };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: performanceDataSource } } });
});
afterAll(() => plugin.stop());

describe('answers of performance queries keep the contract', () => {
  const june = { from: '2013-06-01T00:00:00Z', to: '2013-07-02T00:00:00Z' };
  const headers = { FromAlert: 'true' };

  test('the table has the columns of the contract in their order', async () => {
    const [frame] = await plugin.query({ ...performance, segmentBy: 'origin' }, june);
    expect(frame?.fields.map(({ name, type }) => ({ name, type }))).toEqual(
      performanceColumns.map(({ name, type }) => ({ name, type }))
    );
    expect(new Set(readRows(frame).map(({ segment }) => segment))).toEqual(new Set(['EWR', 'JFK', 'LGA']));
  });

  test.each(['confusion', 'roc', 'precision_recall', 'calibration', 'thresholds'] as const)(
    'the view %s has its columns and rows of the last window',
    async (view) => {
      const query = { ...performance, view, costs: { falseNegative: -5, falsePositive: -1 } };
      const [frame] = await plugin.query(query, { ...june, to: '2013-07-01T00:00:00Z' });
      expect(frame?.fields.map(({ name }) => name)).toEqual(performanceCurveColumns[view].map(({ name }) => name));
      const rows = readRows(frame);
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.length).toBeLessThanOrEqual(500);
      expect(frame?.meta?.notices ?? []).toEqual([]);
      await expect(plugin.query(query, { ...june, headers })).rejects.toThrow("which an alert rule can't evaluate");
    }
  );

  test.each([
    ['latest', { view: 'latest', metric: 'roc_auc' }, {}, 1],
    ['latest, realised and estimated', { view: 'latest', metric: 'f1', estimated: 'both' }, {}, 2],
    ['latest by segment', { view: 'latest', metric: 'recall', segmentBy: 'origin' }, {}, 3],
    ['latest of a bound', { view: 'latest', metric: 'brier', value: 'upper' }, {}, 1],
    ['series', { view: 'series', metric: 'accuracy' }, { reduce: 'last' as const }, 1],
  ])('%s is one instance a set of labels, none without a number', async (_name, query, condition, count) => {
    const frames = await plugin.query({ ...performance, ...query }, { ...june, headers });
    const result = evaluateAlertInstances(frames, condition);
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances).toHaveLength(count);
    expect(instances.every(({ state }) => state !== 'NoData')).toBe(true);
    expect(instances.every(({ labels }) => labels.model === 'flight-delay' && labels.metric === query.metric)).toBe(
      true
    );
  });

  test('latest without a complete window is a null with a notice', async () => {
    const times = { from: '2013-06-05T00:00:00Z', to: '2013-06-07T00:00:00Z', headers };
    const frames = await plugin.query({ ...performance, view: 'latest', metric: 'f1' }, times);
    const result = evaluateAlertInstances(frames);
    expect(result.kind === 'instances' && result.instances.map(({ state }) => state)).toEqual(['NoData']);
    expect(frames[0]?.meta?.notices?.length).toBeGreaterThan(0);
  });
});
