import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHttpClient } from '../../../src/backend/drivers/http/buildHttpClient';
import { buildSystemClock } from '../../../src/backend/drivers/http/buildSystemClock';
import { parseNetworkRules } from '../../../src/backend/drivers/http/parseNetworkRules';
import { buildMlflowRegistry } from '../../../src/registries/mlflow/buildMlflowRegistry';
import type { ModelRegistry } from '../../../src/registries/modelRegistry';
import { collectPages } from '../../contract/registries/collectPages';
import { isPythonThere, startMlflow } from './startMlflow';
import type { RunningMlflow } from './startMlflow';

const seed = { models: 300, versions: 10, points: 60_000 };
const key = { model: 'Model 000', version: '1' };

// Python with its module venv has to be there: on Debian the package python3-venv.
describe.skipIf(!(await isPythonThere()))('a real MLflow 3 server', () => {
  const state: { server?: RunningMlflow } = {};
  const open = (): ModelRegistry =>
    buildMlflowRegistry(
      { id: 'lab', type: 'mlflow', url: state.server?.url ?? '', authentication: { type: 'none' } },
      {
        send: buildHttpClient({ rules: parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1' }) }),
        clock: buildSystemClock(),
        getSecret: () => undefined,
      }
    );

  beforeAll(async () => {
    state.server = await startMlflow(3, seed);
  }, 600_000);
  afterAll(() => state.server?.stop());

  test('says its version', async () => {
    expect(await open().check()).toEqual({ server: 'MLflow 3.17.2', warnings: [] });
  });

  test('is read to the end: every model and every version once', async () => {
    const models = (await collectPages(open().listModels({}))).flat();
    expect(new Set(models.map(({ name }) => name)).size).toBe(seed.models);
    const pages = await collectPages(open().listVersions({}));
    expect(pages.length).toBeGreaterThan(1);
    const versions = pages.flat().map(({ model, version }) => `${model} ${version}`);
    expect([versions.length, new Set(versions).size]).toEqual([3000, 3000]);
  });

  test('finds models in any case, and the versions of one', async () => {
    const found = (await collectPages(open().listModels({ search: 'mODEL 29' }))).flat();
    expect(found).toHaveLength(10);
    const versions = (await collectPages(open().listVersions({ model: 'Model 007' }))).flat();
    expect(versions.map(({ version }) => Number(version)).sort((one, other) => one - other)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(versions.filter(({ stage }) => stage === 'Production')).toHaveLength(1);
  });

  test('tells of aliases with the model', async () => {
    const [model] = (await collectPages(open().listModels({ search: 'Model 000' }))).flat();
    expect(model?.aliases).toEqual([{ alias: 'champion', version: '1' }]);
  });

  test('has the last values of a run, what is no number among them', async () => {
    const metrics = (await open().runMetrics?.fetchMetrics(key)) ?? [];
    expect(metrics.map(({ metric, value }) => [metric, value])).toEqual([
      ['auc', 0.91],
      ['loss', Number.NaN],
    ]);
  });

  test('has the whole history of a metric in order', async () => {
    const history = (
      await collectPages(open().runMetrics?.listHistory?.({ ...key, metric: 'loss' }) ?? nothing())
    ).flat();
    expect(history).toHaveLength(seed.points + 1);
    expect(history.slice(0, -1).map(({ step }) => step)).toEqual(
      Array.from({ length: seed.points }, (_, step) => step)
    );
  });

  test('has the run and the data set of a version', async () => {
    expect(await open().lineage?.fetchLineage(key)).toMatchObject({
      run: { name: 'brisk-owl' },
      datasets: [{ name: 'loans', source: 's3://data/loans', digest: 'ab12', context: 'training' }],
    });
  });

  test('tells of new versions, newest first', async () => {
    const since = 1_767_225_600_000 + 10 * 3_600_000;
    const events = (await collectPages(open().events?.listEvents({ since }) ?? nothing())).flat();
    expect(events.filter(({ version }) => version === '10')).toHaveLength(300);
  });

  test('an unknown version is not found', async () => {
    await expect(open().runMetrics?.fetchMetrics({ model: 'Model 001', version: '99' })).rejects.toMatchObject({
      kind: 'not_found',
    });
  });
});

async function* nothing(): AsyncIterable<never[]> {
  // The part is missing, which the lengths above report.
}
