import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';
import type { Row } from './readRows';
import { writeEstimationDataSource } from './writeEstimationDataSource';

const file = new URL('../../fixtures/performance/trips.json', import.meta.url);
const expected = z
  .record(z.string(), z.record(z.string(), z.object({ value: z.number() })))
  .parse(JSON.parse(readFileSync(file, 'utf8')));
const folder = mkdtempSync(join(tmpdir(), 'plumbline-estimation-'));
const range = { from: '2024-01-29T00:00:00Z', to: '2024-03-25T00:00:00Z' };
const weekly = { queryType: 'performance', window: { every: '1w' }, view: 'table', estimated: 'both' };
const trips = { ...weekly, models: ['trips'] };
const times = { ...weekly, models: ['travel-times'] };

let plugin: RunningPlugin;
beforeAll(async () => {
  const jsonData = writeEstimationDataSource(folder);
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource: { uid: 'estimates', jsonData } } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

interface Side {
  realised: Row[];
  estimated: Row[];
}

/** Seven weeks whose labels are in and one whose labels aren't, by kind. */
async function ask(query: Record<string, unknown>): Promise<Side> {
  const rows = readRows((await plugin.query(query, range))[0]);
  return {
    realised: rows.filter(({ kind }) => kind === 'realised'),
    estimated: rows.filter(({ kind }) => kind === 'estimated'),
  };
}

function getValues(rows: readonly Row[]): number[] {
  return rows.slice(0, 7).map(({ value }) => Number(value));
}

function getGap(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? NaN)), 0) / a.length;
}

/** Spearman's correlation of values without ties. */
function correlateRanks(a: readonly number[], b: readonly number[]): number {
  const rank = (values: readonly number[], value: number): number => values.filter((other) => other < value).length;
  const squares = a.reduce((sum, value, i) => sum + (rank(a, value) - rank(b, b[i] ?? NaN)) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

describe('estimated performance of several classes', () => {
  test.each(['accuracy', 'f1', 'precision', 'recall', 'roc_auc'])(
    '%s by week equals NannyML; automatic calibration decides as NannyML does',
    async (metric) => {
      const { estimated } = await ask({ ...trips, metric });
      expect(estimated).toHaveLength(8);
      for (const row of estimated) {
        const day = new Date(Number(row.time)).toISOString().slice(0, 10);
        // NannyML rounds the sums behind the area.
        const digits = metric === 'roc_auc' ? 7 : 11;
        expect(Number(row.value), day).toBeCloseTo(expected[day]?.[metric]?.value ?? NaN, digits);
      }
    }
  );

  test.each(['accuracy', 'f1', 'precision', 'recall', 'roc_auc'])(
    '%s follows the realised one once probabilities are calibrated, and not before',
    async (metric) => {
      const { realised, estimated } = await ask({ ...trips, metric });
      const raw = await ask({ ...trips, metric, calibration: 'off' });
      const known = getValues(realised);
      expect(getGap(getValues(estimated), known)).toBeLessThan(0.02);
      expect(getGap(getValues(raw.estimated), known)).toBeGreaterThan(2 * getGap(getValues(estimated), known));
      expect(known[0]).toBeGreaterThan(Number(known[6]) + 0.05);
    }
  );

  test.each(['log_loss', 'brier', 'mcc', 'kappa', 'balanced_accuracy'])(
    '%s has an estimate with an interval',
    async (metric) => {
      const { realised, estimated } = await ask({ ...trips, metric });
      for (const row of estimated) {
        expect(Number(row.lower)).toBeLessThan(Number(row.value));
        expect(Number(row.upper)).toBeGreaterThan(Number(row.value));
      }
      expect(getGap(getValues(estimated), getValues(realised))).toBeLessThan(0.06);
    }
  );

  test('is there for a week whose labels are not in, and says what it rests on', async () => {
    const { realised, estimated } = await ask({ ...trips, metric: 'accuracy' });
    expect(realised[7]).toMatchObject({ value: null, rows: 1500, labelled_rows: 0 });
    expect(Number(estimated[7]?.value)).toBeGreaterThan(0.4);
    expect(estimated[7]).toMatchObject({ rows: 1500, labelled_rows: 0 });
    const [frame] = await plugin.query({ ...trips, metric: 'accuracy' }, range);
    const recipes = JSON.stringify(frame?.meta?.custom?.recipes);
    expect(recipes).toContain('accuracy, estimated (CBPE)');
    expect(recipes).toMatch(
      /auto: isotonic, fitted on 6000 labelled rows of the reference, .* of every class against all others/
    );
  });

  test('by weighted average is another number than by macro', async () => {
    const macro = await ask({ ...trips, metric: 'f1' });
    const micro = await ask({ ...trips, metric: 'f1', average: 'micro' });
    const accuracy = await ask({ ...trips, metric: 'accuracy' });
    expect(getValues(micro.estimated)).not.toEqual(getValues(macro.estimated));
    getValues(micro.estimated).forEach((value, i) =>
      expect(value).toBeCloseTo(getValues(accuracy.estimated)[i] ?? NaN, 12)
    );
  });
});

describe('estimated errors of a regression', () => {
  test.each(['mae', 'mse', 'rmse', 'mape', 'smape', 'rmsle'])(
    '%s ranks weeks as the labels later do',
    async (metric) => {
      const { realised, estimated } = await ask({ ...times, metric });
      const known = getValues(realised);
      const expected = getValues(estimated);
      expect(correlateRanks(expected, known)).toBeGreaterThan(0.85);
      const gap = getGap(
        expected.map((value, i) => value / (known[i] ?? NaN)),
        known.map(() => 1)
      );
      expect(gap).toBeLessThan(metric === 'mse' ? 0.16 : 0.08);
      expect(realised[7]?.value).toBeNull();
      expect(estimated[7]).toMatchObject({ rows: 600, labelled_rows: 0 });
      expect(Number(estimated[7]?.lower)).toBeLessThan(Number(estimated[7]?.value));
      expect(Number(estimated[7]?.upper)).toBeGreaterThan(Number(estimated[7]?.value));
    }
  );

  test('says what they rest on', async () => {
    const [frame] = await plugin.query({ ...times, metric: 'mae', estimated: 'yes' }, range);
    const recipes = JSON.stringify(frame?.meta?.custom?.recipes);
    expect(recipes).toContain('mae, estimated (DLE)');
    expect(recipes).toContain(
      '80 boosted trees on features and prediction, fitted on 2400 labelled rows of the reference'
    );
  });

  test('are an alert instance beside the realised ones', async () => {
    const query = { ...times, metric: 'mae', view: 'latest' };
    const frames = await plugin.query(query, { ...range, headers: { FromAlert: 'true' } });
    const result = evaluateAlertInstances(frames);
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances.map(({ labels, state }) => [labels.kind, state])).toEqual([
      ['realised', 'NoData'],
      ['estimated', 'Alerting'],
    ]);
  });

  test.each([
    ['r2', {}, 'Choose one of mae, mse, rmse, mape, smape, rmsle'],
    ['median_absolute_error', {}, 'Choose one of mae'],
    ['mae', { by: 'arrival' }, "can't be shown by the time"],
    ['mae', { reference: 'april' }, 'has no labels'],
    ['mae', { reference: { kind: 'previousWindow' } }, 'a reference that stays the same'],
    ['mae', { reference: 'july' }, 'july'],
  ])('of %s with %j are refused with a sentence', async (metric, more, sentence) => {
    await expect(plugin.query({ ...times, metric, ...more }, range)).rejects.toThrow(sentence);
  });
});

describe('the reference that an estimate is learnt from', () => {
  test.each([
    ['several classes', { ...trips, metric: 'accuracy' }],
    ['a regression', { ...times, metric: 'mae' }],
  ])('can be named in the query, for %s', async (_name, query) => {
    const first = await ask(query);
    expect(await ask({ ...query, reference: 'january' })).toEqual(first);
    const other = await ask({ ...query, reference: 'february' });
    expect(other.realised).toEqual(first.realised);
    expect(getValues(other.estimated)).not.toEqual(getValues(first.estimated));
    const inline = { kind: 'timeRange', from: '2024-01-29', to: '2024-02-26' };
    expect(await ask({ ...query, reference: inline })).toEqual(other);
  });
});
