import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { performanceDataSource } from '../integration/models/performanceDataSource';
import { startPlugin } from '../integration/harness/startPlugin';
import type { RunningPlugin } from '../integration/harness/runningPlugin';
import type { Frame } from '../../src/backend/plugin-sdk/data/frame';

const range = { from: '2013-12-02T00:00:00Z', to: '2013-12-23T00:00:00Z' };
const performance = { queryType: 'performance', models: ['flight-delay'], window: { every: '1w' } };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: performanceDataSource } } });
});
afterAll(() => plugin.stop());

/** Nine digits are the same on every machine; the engine's version and its SQL aren't part of the contract. */
function format(frames: readonly Frame[]): string {
  const text = JSON.stringify(
    frames,
    (key, value: unknown) => {
      if (typeof value === 'number') {
        return Number(value.toPrecision(9));
      }
      if (ArrayBuffer.isView(value)) {
        return Array.from(value as unknown as ArrayLike<number>, (number) => Number(number.toPrecision(9)));
      }
      return key === 'executedQueryString' || key === 'engine' ? '…' : value;
    },
    1
  );
  return `${text}\n`;
}

describe('frames of performance queries on the demo log', () => {
  test.each([
    ['performance-table', { ...performance, metric: 'roc_auc', estimated: 'both', view: 'table' }],
    ['performance-latest', { ...performance, metric: 'f1', view: 'latest' }],
    ['performance-series', { ...performance, metric: 'brier', segmentBy: 'origin', view: 'series' }],
    ['performance-confusion', { ...performance, view: 'confusion' }],
    ['performance-calibration', { ...performance, view: 'calibration' }],
    ['performance-residuals', { ...performance, models: ['delay-minutes'], view: 'residuals' }],
  ])('%s', async (name, query) => {
    await expect(format(await plugin.query(query, range))).toMatchFileSnapshot(`frames/${name}.json`);
  });
});
