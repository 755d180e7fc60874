import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoDataSource } from '../../tools/bench-backend/demoDataSource';
import { startPlugin } from '../integration/harness/startPlugin';
import type { RunningPlugin } from '../integration/harness/runningPlugin';
import { formatFrames } from './formatFrames';

const range = { from: '2013-12-16T00:00:00Z', to: '2013-12-31T12:00:00Z' };
const drift = { queryType: 'drift', method: 'psi', columns: ['temp', 'carrier'], window: { every: '1w' } };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: demoDataSource } } });
});
afterAll(() => plugin.stop());

describe('frames of the contract on the demo log', () => {
  test.each([
    ['drift-table', { ...drift, view: 'table' }],
    ['drift-latest', { ...drift, view: 'latest' }],
    ['drift-series', { ...drift, view: 'series', value: 'score' }],
    ['drift-share', { ...drift, view: 'table', aggregate: 'share' }],
    ['drift-evidently', { ...drift, method: 'auto', convention: 'evidently', view: 'table' }],
    ['drift-nannyml', { ...drift, method: 'auto', convention: 'nannyml', view: 'table' }],
    ['drift-pca', { ...drift, columns: 'all', method: 'pca_reconstruction', view: 'table' }],
    [
      'drift-classifier-nannyml',
      { ...drift, columns: 'all', method: 'domain_classifier', convention: 'nannyml', view: 'latest' },
    ],
    ['drift-cannot-tell', { ...drift, view: 'latest', window: { every: '5m' } }],
    ['distribution-number', { queryType: 'distribution', column: 'temp', method: 'psi' }],
    ['distribution-text', { queryType: 'distribution', column: 'carrier', method: 'chi_squared' }],
    ['distribution-parts', { queryType: 'distribution', column: 'all', method: 'domain_classifier' }],
    ['health-series', { queryType: 'health', window: { every: '1w' }, view: 'series' }],
    ['health-series-by-origin', { queryType: 'health', window: { every: '12h' }, view: 'series', segmentBy: 'origin' }],
    ['health-table', { queryType: 'health', window: { every: '1w' }, view: 'table', segmentBy: 'origin' }],
    [
      'health-freshness',
      { queryType: 'health', metric: 'freshness', window: { every: '1d' }, view: 'latest', segmentBy: 'origin' },
    ],
    ['quality-missing', { queryType: 'quality', check: 'missing', window: { every: '1w' }, view: 'table' }],
    [
      'quality-unseen-latest',
      { queryType: 'quality', check: 'unseen_categories', window: { every: '1d' }, view: 'latest', value: 'violated' },
    ],
    [
      'quality-summary',
      { queryType: 'quality', check: 'summary', columns: ['temp'], window: { every: '1w' }, view: 'table' },
    ],
    [
      'change-points-table',
      { queryType: 'changePoints', of: { ...drift, value: 'score', window: { every: '1d' } }, detector: 'pelt' },
    ],
    [
      'change-points-annotations',
      {
        queryType: 'changePoints',
        of: { ...drift, value: 'score', window: { every: '1d' } },
        detector: 'pelt',
        view: 'annotations',
      },
    ],
    ['models', { queryType: 'models' }],
    ['list-columns', { queryType: 'list', what: 'columns' }],
  ])('%s', async (name, query) => {
    const frames = await plugin.query(query, range);
    await expect(formatFrames(frames, 10)).toMatchFileSnapshot(`frames/${name}.json`);
  });
});
