import { describe, expect, test } from 'vitest';
import type { ModelRegistry, ModelVersion, Property, VersionKey } from '../../../src/registries/modelRegistry';
import type { RegistryDefinition } from '../../../src/registries/registryDefinition';
import { collectPages } from './collectPages';

/** A registry whose vendor holds what `holds` says: more than a page of models and more than a page of versions. */
export interface RegistrySubject {
  definition: RegistryDefinition;
  /** Opens the registry on a vendor that is as it should be. Called by each test; what it starts ends with the test. */
  open: () => Promise<ModelRegistry>;
  holds: {
    /** Names of all models. */
    models: string[];
    /** All versions. */
    versions: VersionKey[];
    /** A part of some models' names in another case, and the names that it finds. */
    search: { text: string; models: string[] };
    /** A version that has metrics, a run and baselines, as far as the vendor knows of these. */
    trained?: VersionKey;
    /** A metric of it with its history: number of points, over all pages. */
    history?: { metric: string; points: number };
  };
}

const earliest = Date.parse('2000-01-01T00:00:00Z');
const latest = Date.parse('2100-01-01T00:00:00Z');
const getKey = ({ model, version }: VersionKey): string => `${model}\n${version}`;

/** What is asked of any registry. Call it in the test file of each vendor; `describeHttpContract` adds what can go wrong on the way. */
export function describeRegistryContract(name: string, { definition, open, holds }: RegistrySubject): void {
  describe(`${name} keeps the contract of registries`, () => {
    test('it says what answered', async () => {
      const { server, warnings } = await (await open()).check();
      expect(server).not.toBe('');
      expect(warnings).toEqual(warnings.filter((warning) => warning.trim() !== ''));
    });

    test('it has the parts that its definition declares, and no others', async () => {
      const registry = await open();
      expect(registry.type).toBe(definition.type);
      expect({
        deployments: registry.deployments !== undefined,
        runMetrics: getMetricKind(registry),
        lineage: registry.lineage !== undefined,
        baselines: registry.baselines !== undefined,
      }).toEqual({
        deployments: definition.deployments,
        runMetrics: definition.runMetrics,
        lineage: definition.lineage,
        baselines: definition.baselines,
      });
      expect(registry.events !== undefined || definition.events === 'observed').toBe(true);
    });

    test('it lists all models, over several pages, each once', async () => {
      const pages = await collectPages((await open()).listModels({}));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flatMap((page) => page.map((model) => model.name)).sort()).toEqual([...holds.models].sort());
    });

    test('it finds models by a part of their name in any case', async () => {
      const registry = await open();
      const found = (await collectPages(registry.listModels({ search: holds.search.text }))).flat();
      expect(found.map((model) => model.name).sort()).toEqual([...holds.search.models].sort());
      expect((await collectPages(registry.listModels({ search: "no'such_model%" }))).flat()).toEqual([]);
    });

    test('it lists all versions, over several pages, each once', async () => {
      const pages = await collectPages((await open()).listVersions({}));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flat().map(getKey).sort()).toEqual(holds.versions.map(getKey).sort());
    });

    test('it lists the versions of one model as it lists them among all', async () => {
      const registry = await open();
      const [{ model } = { model: '' }] = holds.versions;
      const all = (await collectPages(registry.listVersions({}))).flat();
      const own = (await collectPages(registry.listVersions({ model }))).flat();
      const byKey = (one: ModelVersion, other: ModelVersion): number => getKey(one).localeCompare(getKey(other));
      expect(own.sort(byKey)).toEqual(all.filter((version) => version.model === model).sort(byKey));
    });

    test('ids are texts, times are epoch milliseconds, properties have the type they name', async () => {
      const registry = await open();
      const models = (await collectPages(registry.listModels({}))).flat();
      const versions = (await collectPages(registry.listVersions({}))).flat();
      for (const { model, version } of versions) {
        expect([typeof model, typeof version]).toEqual(['string', 'string']);
      }
      for (const { created, updated, properties, url } of [...models, ...versions]) {
        expectTimes([created, updated]);
        expectProperties(properties);
        expect(url ?? 'https://').toMatch(/^https?:\/\//);
      }
    });

    test('it fills in no more than its definition declares', async () => {
      const registry = await open();
      const models = (await collectPages(registry.listModels({}))).flat();
      const versions = (await collectPages(registry.listVersions({}))).flat();
      const has = {
        aliases: models.some(({ aliases }) => aliases.length > 0) || versions.some(({ aliases }) => aliases.length > 0),
        stages: versions.some(({ stage }) => stage !== undefined),
        approval: versions.some(({ approval }) => approval !== undefined),
      };
      expect(has).toEqual({
        aliases: definition.aliases,
        stages: definition.stages !== 'none',
        approval: definition.approval,
      });
    });

    test('a call that is cancelled ends as cancelled', async () => {
      const registry = await open();
      const cancelled = AbortSignal.abort();
      const expected = { name: 'RegistryError', kind: 'cancelled' };
      await expect(registry.check(cancelled)).rejects.toMatchObject(expected);
      await expect(collectPages(registry.listModels({}, cancelled))).rejects.toMatchObject(expected);
      await expect(collectPages(registry.listVersions({}, cancelled))).rejects.toMatchObject(expected);
    });

    describeParts(definition, open, holds);
  });
}

function describeParts(
  definition: RegistryDefinition,
  open: RegistrySubject['open'],
  { models, trained, history }: RegistrySubject['holds']
): void {
  testWhere(definition.deployments)('deployments have ids of their own and shares of the traffic', async () => {
    const deployments = (await collectPages((await open()).deployments?.listDeployments() ?? nothing())).flat();
    expect(deployments.length).toBeGreaterThan(0);
    expect(new Set(deployments.map(({ id }) => id)).size).toBe(deployments.length);
    for (const { traffic = 0, created, updated, properties } of deployments) {
      expect(traffic >= 0 && traffic <= 1).toBe(true);
      expectTimes([created, updated]);
      expectProperties(properties);
    }
  });

  testWhere(definition.runMetrics !== 'none')('a version has the metrics of its run', async () => {
    const metrics = (await (await open()).runMetrics?.fetchMetrics(trained ?? missing('trained'))) ?? [];
    expect(metrics.length).toBeGreaterThan(0);
    expect(new Set(metrics.map(({ metric }) => metric)).size).toBe(metrics.length);
    for (const { value, time } of metrics) {
      expect(typeof value).toBe('number');
      expectTimes([time]);
    }
  });

  testWhere(definition.runMetrics === 'history')('a metric has its whole history, in order', async () => {
    const registry = await open();
    const { metric, points } = history ?? missing('history');
    const key = { ...(trained ?? missing('trained')), metric };
    const listed = (await collectPages(registry.runMetrics?.listHistory?.(key) ?? nothing())).flat();
    expect(listed).toHaveLength(points);
    expect(listed.every((point) => point.metric === metric)).toBe(true);
    const steps = listed.map(({ step = 0 }) => step);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
  });

  testWhere(definition.lineage)('a version has a lineage', async () => {
    const lineage = await (await open()).lineage?.fetchLineage(trained ?? missing('trained'));
    expect(lineage?.run ?? lineage?.source ?? lineage?.datasets[0]).toBeDefined();
    expectTimes([lineage?.run?.started, lineage?.run?.ended]);
  });

  testWhere(definition.baselines)('a version has the places of its baselines', async () => {
    const baselines = (await (await open()).baselines?.listBaselines(trained ?? missing('trained'))) ?? [];
    expect(baselines.length).toBeGreaterThan(0);
  });

  test('events that the vendor keeps are about its models and the same whenever read', async () => {
    const registry = await open();
    const read = async (): Promise<unknown[]> => {
      const events = (await collectPages(registry.events?.listEvents({ since: 0 }) ?? nothing())).flat();
      for (const { model, time, timeSource } of events) {
        expect(models).toContain(model);
        expectTimes([time]);
        expect(timeSource).toBe('vendor');
      }
      return events;
    };
    const first = await read();
    expect(first.length > 0 || registry.events === undefined).toBe(true);
    expect(await read()).toEqual(first);
  });
}

/** A test where the registry declares the part; elsewhere there is nothing to test, and nothing is skipped. */
function testWhere(declared: boolean): (title: string, run: () => Promise<void>) => void {
  return declared ? test : () => undefined;
}

function getMetricKind({ runMetrics }: ModelRegistry): RegistryDefinition['runMetrics'] {
  if (runMetrics === undefined) {
    return 'none';
  }
  return runMetrics.listHistory === undefined ? 'last' : 'history';
}

function expectTimes(times: ReadonlyArray<number | undefined>): void {
  for (const time of times) {
    expect(time === undefined || (time > earliest && time < latest)).toBe(true);
  }
}

function expectProperties(properties: readonly Property[]): void {
  const types = { text: 'string', number: 'number', boolean: 'boolean', time: 'number' };
  for (const { name, type, value } of properties) {
    expect([name === '', typeof value]).toEqual([false, types[type]]);
  }
}

function missing(name: string): never {
  throw new Error(`The subject of the contract says nothing of "${name}", which its definition calls for.`);
}

async function* nothing(): AsyncIterable<never[]> {
  // No pages: the part is missing, which a test of its own reports.
}
