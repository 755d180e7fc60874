import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHttpClient } from '../../../src/backend/drivers/http/buildHttpClient';
import { buildSystemClock } from '../../../src/backend/drivers/http/buildSystemClock';
import { parseNetworkRules } from '../../../src/backend/drivers/http/parseNetworkRules';
import { buildMlflowRegistry } from '../../../src/registries/mlflow/buildMlflowRegistry';
import type { ModelRegistry } from '../../../src/registries/modelRegistry';
import { collectPages } from '../../contract/registries/collectPages';
import { isPythonThere, startMlflow } from './startMlflow';
import type { RunningMlflow } from './startMlflow';

const servers = [
  { major: 3, server: 'MLflow 3.17.2', seed: { models: 300, versions: 10, points: 60_000 } },
  { major: 2, server: 'MLflow 2.22.4', seed: { models: 40, versions: 3, points: 500 } },
] as const;
// A loaded machine may take its time for 60,000 points.
const timeout = 120_000;
const key = { model: 'Model 000', version: '1' };

// Python with its module venv has to be there: on Debian the package python3-venv.
describe.skipIf(!(await isPythonThere())).each(servers)(
  'a real server of $server',
  { timeout: 2 * timeout },
  ({ major, server, seed }) => {
    const state: { server?: RunningMlflow } = {};
    const open = (): ModelRegistry =>
      buildMlflowRegistry(
        { id: 'lab', type: 'mlflow', url: state.server?.url ?? '', authentication: { type: 'none' } },
        {
          send: buildHttpClient({
            rules: { ...parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1' }), timeout },
          }),
          clock: buildSystemClock(),
          getSecret: () => undefined,
        }
      );

    beforeAll(async () => {
      state.server = await startMlflow(major, seed);
    }, 600_000);
    afterAll(() => state.server?.stop());

    test('says its version', async () => {
      expect(await open().check()).toEqual({ server, warnings: [] });
    });

    test('is read to the end: every model and every version once', async () => {
      const models = (await collectPages(open().listModels({}))).flat();
      expect(new Set(models.map(({ name }) => name)).size).toBe(seed.models);
      const pages = await collectPages(open().listVersions({}));
      expect(pages.length).toBeGreaterThan(seed.models * seed.versions > 1000 ? 1 : 0);
      const versions = pages.flat().map(({ model, version }) => `${model} ${version}`);
      expect([versions.length, new Set(versions).size]).toEqual([
        seed.models * seed.versions,
        seed.models * seed.versions,
      ]);
    });

    test('finds models in any case, and the versions of one', async () => {
      const found = (await collectPages(open().listModels({ search: 'mODEL 02' }))).flat();
      expect(found).toHaveLength(10);
      const versions = (await collectPages(open().listVersions({ model: 'Model 007' }))).flat();
      expect(versions.map(({ version }) => Number(version)).sort((one, other) => one - other)).toEqual(
        Array.from({ length: seed.versions }, (_, index) => index + 1)
      );
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
      const since = 1_767_225_600_000 + seed.versions * 3_600_000;
      const events = (await collectPages(open().events?.listEvents({ since }) ?? nothing())).flat();
      expect(events.filter(({ version }) => version === String(seed.versions))).toHaveLength(seed.models);
    });

    test('an unknown version is not found', async () => {
      await expect(open().runMetrics?.fetchMetrics({ model: 'Model 001', version: '99' })).rejects.toMatchObject({
        kind: 'not_found',
      });
    });
  }
);

async function* nothing(): AsyncIterable<never[]> {
  // The part is missing, which the lengths above report.
}
