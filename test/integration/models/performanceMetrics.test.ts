import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  binaryMetrics,
  multiclassMetrics,
  rankingMetrics,
  regressionMetrics,
} from '../../../src/schema/query/performanceMetric';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { performanceDataSource } from './performanceDataSource';
import { readRows } from './readRows';
import { writeEstimationDataSource } from './writeEstimationDataSource';
import { writeRankingDataSource } from './writeRankingDataSource';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-metrics-'));
const costs = { truePositive: 2, falsePositive: -1, falseNegative: -5 };
const group = { column: 'origin', privileged: 'EWR' };
const performance = { queryType: 'performance', view: 'table', costs };

const tasks = [
  {
    task: 'two classes',
    metrics: binaryMetrics,
    query: { models: ['flight-delay'], protected: group },
    source: { uid: 'demo', jsonData: performanceDataSource },
    range: { from: '2013-06-03T00:00:00Z', to: '2013-06-10T00:00:00Z' },
  },
  {
    task: 'several classes',
    metrics: multiclassMetrics,
    query: { models: ['trips'] },
    source: { uid: 'estimates', jsonData: writeEstimationDataSource(folder) },
    range: { from: '2024-02-05T00:00:00Z', to: '2024-02-12T00:00:00Z' },
  },
  {
    task: 'a regression',
    metrics: regressionMetrics,
    query: { models: ['travel-times'] },
    source: { uid: 'estimates', jsonData: writeEstimationDataSource(folder) },
    range: { from: '2024-02-05T00:00:00Z', to: '2024-02-12T00:00:00Z' },
  },
  {
    task: 'a ranking',
    metrics: rankingMetrics,
    query: { models: ['search'], k: 5 },
    source: { uid: 'searches', jsonData: writeRankingDataSource(folder) },
    range: { from: '2024-01-08T00:00:00Z', to: '2024-01-17T00:00:00Z' },
  },
];

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ dataRoots: [folder] });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

describe.each(tasks)('every metric of $task', ({ metrics, query, source, range }) => {
  test.each([...metrics])('%s has a value within its interval', async (metric) => {
    const frames = await plugin.query(
      { ...performance, ...query, metric },
      { ...range, caller: { dataSource: source } }
    );
    const [row] = readRows(frames[0]);
    expect(row?.metric).toBe(metric);
    expect(Number(row?.lower)).toBeLessThan(Number(row?.value));
    expect(Number(row?.upper)).toBeGreaterThan(Number(row?.value));
  });
});
