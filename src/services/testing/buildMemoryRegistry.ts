import type {
  Lineage,
  ModelDeployment,
  ModelRegistry,
  ModelVersion,
  RunMetric,
  VersionBaseline,
} from '../../registries/modelRegistry';
import type { RegistryEntry } from '../catalogue/registryEntry';

interface MemoryRegistry {
  id: string;
  /** Versions of each model, with what is special about them. */
  models: Record<string, ReadonlyArray<Partial<ModelVersion>>>;
  aliases?: Record<string, Record<string, string>>;
  deployments?: ModelDeployment[];
  /** History of each metric of every version. */
  metrics?: Record<string, RunMetric[]>;
  /** Of every version. */
  lineage?: () => Promise<Lineage>;
  baselines?: VersionBaseline[];
  onRead?: () => void;
  /** What every call fails with, while it says anything. */
  getFailure?: () => Error | undefined;
}

const created = Date.UTC(2026, 0, 1);
const hour = 3_600_000;

/** A registry in memory, a page a model. Versions are numbered from 1 and made an hour apart. */
export function buildMemoryRegistry(held: MemoryRegistry): RegistryEntry {
  const fail = (): void => {
    const failure = held.getFailure?.();
    if (failure !== undefined) {
      throw failure;
    }
  };
  const registry: ModelRegistry = {
    id: held.id,
    type: 'mlflow',
    check: async () => {
      fail();
      return Promise.resolve({ server: 'Memory 1.0', warnings: [] });
    },
    async *listModels() {
      held.onRead?.();
      await Promise.resolve();
      fail();
      for (const name of Object.keys(held.models)) {
        const aliases = Object.entries(held.aliases?.[name] ?? {}).map(([alias, version]) => ({ alias, version }));
        yield [{ name, created, aliases, properties: [], url: `https://${held.id}.test/${name}` }];
      }
    },
    async *listVersions() {
      await Promise.resolve();
      fail();
      for (const [model, versions] of Object.entries(held.models)) {
        yield versions.map((version, index) => ({
          model,
          version: String(index + 1),
          created: created + index * hour,
          aliases: [],
          properties: [],
          ...version,
        }));
      }
    },
    ...(held.deployments && { deployments: { listDeployments: () => buildPages(held.deployments ?? []) } }),
    ...(held.lineage && { lineage: { fetchLineage: held.lineage } }),
    ...(held.baselines && { baselines: { listBaselines: () => Promise.resolve(held.baselines ?? []) } }),
    ...(held.metrics && {
      runMetrics: {
        fetchMetrics: () => Promise.resolve(Object.values(held.metrics ?? {}).flatMap((points) => points.slice(-1))),
        listHistory: ({ metric }) => buildPages(held.metrics?.[metric] ?? []),
      },
    }),
  };
  return { id: held.id, type: 'mlflow', open: () => registry };
}

async function* buildPages<Item>(items: Item[]): AsyncIterable<Item[]> {
  await Promise.resolve();
  yield items;
}
