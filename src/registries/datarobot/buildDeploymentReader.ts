import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { DeploymentReader, VersionKey } from '../modelRegistry';
import type { DatarobotApi } from './buildDatarobotApi';
import { datarobotSchemas } from './datarobotSchemas';
import type { DatarobotDeployment } from './datarobotSchemas';
import { fetchIfThere } from './fetchIfThere';
import { parseDeployment } from './parseDeployment';

const mostRequests = 8;

/** All deployments, of DataRobot's models and of models from anywhere else. */
export function buildDeploymentReader(api: DatarobotApi, uiUrl: string): DeploymentReader {
  return {
    async *listDeployments(signal) {
      const models = new Map<string, Promise<string | undefined>>();
      for await (const page of api.list(['deployments'], {}, datarobotSchemas.deployment, signal)) {
        yield await mapConcurrently(page, mostRequests, async (deployment) => {
          const [served, associationIds] = await Promise.all([
            fetchServed(api, deployment, models, signal),
            fetchAssociationIds(api, deployment, signal),
          ]);
          return parseDeployment(deployment, served, associationIds, uiUrl);
        });
      }
    },
  };
}

async function fetchServed(
  api: DatarobotApi,
  { modelPackage }: DatarobotDeployment,
  models: Map<string, Promise<string | undefined>>,
  signal?: CancelSignal
): Promise<Partial<VersionKey>> {
  const { id, registeredModelId } = modelPackage ?? {};
  if (!id || !registeredModelId) {
    return {};
  }
  const path = ['registeredModels', registeredModelId];
  const model = models.get(registeredModelId) ?? fetchModelName(api, path, signal);
  models.set(registeredModelId, model);
  const version = await fetchIfThere(() =>
    api.fetchOne([...path, 'versions', id], {}, datarobotSchemas.version, signal)
  );
  return { model: await model, version: version && String(version.registeredModelVersion) };
}

async function fetchModelName(
  api: DatarobotApi,
  path: readonly string[],
  signal?: CancelSignal
): Promise<string | undefined> {
  return (await fetchIfThere(() => api.fetchOne(path, {}, datarobotSchemas.named, signal)))?.name;
}

async function fetchAssociationIds(
  api: DatarobotApi,
  { id }: DatarobotDeployment,
  signal?: CancelSignal
): Promise<string[]> {
  const settings = await fetchIfThere(() =>
    api.fetchOne(['deployments', id, 'settings'], {}, datarobotSchemas.settings, signal)
  );
  return settings?.associationId?.columnNames ?? [];
}
