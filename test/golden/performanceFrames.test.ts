import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { performanceDataSource } from '../integration/models/performanceDataSource';
import { startPlugin } from '../integration/harness/startPlugin';
import type { RunningPlugin } from '../integration/harness/runningPlugin';
import { formatFrames } from './formatFrames';

const range = { from: '2013-12-02T00:00:00Z', to: '2013-12-23T00:00:00Z' };
const performance = { queryType: 'performance', models: ['flight-delay'], window: { every: '1w' } };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: performanceDataSource } } });
});
afterAll(() => plugin.stop());

describe('frames of performance queries on the demo log', () => {
  test.each([
    ['performance-table', { ...performance, metric: 'roc_auc', estimated: 'both', view: 'table' }],
    ['performance-latest', { ...performance, metric: 'f1', view: 'latest' }],
    ['performance-series', { ...performance, metric: 'brier', segmentBy: 'origin', view: 'series' }],
    ['performance-confusion', { ...performance, view: 'confusion' }],
    ['performance-roc', { ...performance, view: 'roc' }],
    ['performance-precision-recall', { ...performance, view: 'precision_recall' }],
    ['performance-thresholds', { ...performance, view: 'thresholds' }],
    ['performance-calibration', { ...performance, view: 'calibration' }],
    ['performance-residuals', { ...performance, models: ['delay-minutes'], view: 'residuals' }],
  ])('%s', async (name, query) => {
    await expect(formatFrames(await plugin.query(query, range), 9)).toMatchFileSnapshot(`frames/${name}.json`);
  });
});
