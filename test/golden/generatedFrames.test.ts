import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlugin } from '../integration/harness/startPlugin';
import type { RunningPlugin } from '../integration/harness/runningPlugin';
import { writeRankingDataSource } from '../integration/models/writeRankingDataSource';
import { formatFrames } from './formatFrames';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-golden-'));
const ranking = { queryType: 'performance', models: ['search'], window: { every: '1w' } };

let plugin: RunningPlugin;
beforeAll(async () => {
  const jsonData = writeRankingDataSource(folder);
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource: { uid: 'searches', jsonData } } });
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
