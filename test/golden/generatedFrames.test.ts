import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlugin } from '../integration/harness/startPlugin';
import type { RunningPlugin } from '../integration/harness/runningPlugin';
import { writeEstimationDataSource } from '../integration/models/writeEstimationDataSource';
import { writeRankingDataSource } from '../integration/models/writeRankingDataSource';
import { writeServedDataSource } from '../integration/models/writeServedDataSource';
import { formatFrames } from './formatFrames';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-golden-'));
const ranking = { queryType: 'performance', models: ['search'], window: { every: '1w' } };

const searches = { uid: 'searches', jsonData: writeRankingDataSource(folder) };
const estimates = { uid: 'estimates', jsonData: writeEstimationDataSource(folder) };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource: searches } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

describe('frames of a ranking on a generated log', () => {
  const range = { from: '2024-01-01T00:00:00Z', to: '2024-01-15T12:00:00Z' };

  test.each([
    ['performance-ranking-table', { ...ranking, metric: 'ndcg', k: 5, view: 'table' }],
    ['performance-ranking-latest', { ...ranking, metric: 'mrr', k: 3, view: 'latest', segmentBy: 'area' }],
  ])('%s', async (name, query) => {
    await expect(formatFrames(await plugin.query(query, range), 9)).toMatchFileSnapshot(`frames/${name}.json`);
  });
});

describe('frames of estimated performance on generated logs', () => {
  const range = { from: '2024-03-11T00:00:00Z', to: '2024-03-25T00:00:00Z', caller: { dataSource: estimates } };
  const both = { queryType: 'performance', window: { every: '1w' }, estimated: 'both' };

  test.each([
    ['performance-multiclass-table', { ...both, models: ['trips'], metric: 'f1', view: 'table' }],
    ['performance-regression-latest', { ...both, models: ['travel-times'], metric: 'mae', view: 'latest' }],
    [
      'performance-regression-table',
      { ...both, models: ['travel-times'], metric: 'rmse', view: 'table', reference: 'february' },
    ],
  ])('%s', async (name, query) => {
    await expect(formatFrames(await plugin.query(query, range), 8)).toMatchFileSnapshot(`frames/${name}.json`);
  });
});

describe('frames of drift against the version that serves, as the log tells it', () => {
  test('drift-served', async () => {
    const own = mkdtempSync(join(folder, 'served-'));
    const from = Date.parse('2024-03-04T00:00:00Z');
    const step = 86_400_000;
    const model = await writeServedDataSource(own, { from, step, versions: ['1', '1', '2', '3'] });
    const columns = { timestamp: 'time', version: 'version', features: ['temp'] };
    const jsonData = { store: { type: 'duckdb', path: own }, models: [{ ...model, columns }] };
    const frames = await plugin.query(
      { queryType: 'drift', method: 'psi', window: { every: '1d' } },
      { from, to: from + 4 * step, caller: { dataSource: { uid: 'served', jsonData } } }
    );
    await expect(formatFrames(frames, 8)).toMatchFileSnapshot('frames/drift-served.json');
  });
});
