import { mapConcurrently } from '../../core/work/mapConcurrently';
import { buildTextProperties } from '../buildTextProperties';
import type { CancelSignal } from '../cancelSignal';
import type { DeploymentReader, ModelDeployment } from '../modelRegistry';
import type { KubeflowApi } from './buildKubeflowApi';
import { buildNameLookup } from './buildNameLookup';
import type { NameLookup } from './buildNameLookup';
import { fetchName } from './fetchName';
import { kubeflowSchemas } from './kubeflowSchemas';
import type { InferenceService } from './kubeflowSchemas';

const pageSize = 100;
const mostRequests = 8;

interface Lookups {
  models: NameLookup;
  versions: NameLookup;
  environments: NameLookup;
}

/** Inference services: which version serves in which serving environment. A service without a version serves the latest, which the server knows. */
export function buildDeploymentReader(api: KubeflowApi): DeploymentReader {
  return {
    async *listDeployments(signal) {
      const lookups = {
        models: buildNameLookup(api, 'registered_models', signal),
        versions: buildNameLookup(api, 'model_versions', signal),
        environments: buildNameLookup(api, 'serving_environments', signal),
      };
      for await (const page of api.list(
        ['inference_services'],
        { pageSize },
        kubeflowSchemas.inferenceService,
        signal
      )) {
        yield await mapConcurrently(page, mostRequests, (service) => readDeployment(api, service, lookups, signal));
      }
    },
  };
}

async function readDeployment(
  api: KubeflowApi,
  service: InferenceService,
  { models, versions, environments }: Lookups,
  signal?: CancelSignal
): Promise<ModelDeployment> {
  const [model, version, target, state] = await Promise.all([
    models.getName(service.registeredModelId),
    service.modelVersionId
      ? versions.getName(service.modelVersionId)
      : fetchName(api, ['inference_services', service.id, 'version'], signal),
    environments.getName(service.servingEnvironmentId),
    fetchState(api, service, signal),
  ]);
  return {
    id: service.id,
    name: service.name ?? service.id,
    model,
    version,
    target,
    state,
    created: service.createTimeSinceEpoch,
    updated: service.lastUpdateTimeSinceEpoch,
    properties: [
      ...service.customProperties,
      ...buildTextProperties({ runtime: service.runtime, desired_state: service.desiredState }),
    ],
  };
}

/**
 * The last thing that was said of the service's pods. Most controllers say nothing and keep what is wanted alone: then a
 * service that is wanted counts as serving.
 */
async function fetchState(
  api: KubeflowApi,
  { id, desiredState }: InferenceService,
  signal?: CancelSignal
): Promise<ModelDeployment['state']> {
  if (desiredState === 'UNDEPLOYED') {
    return 'stopped';
  }
  const query = { pageSize: 1, orderBy: 'CREATE_TIME', sortOrder: 'DESC' };
  const { items } = await api.fetchOne(
    ['inference_services', id, 'serves'],
    query,
    kubeflowSchemas.serveModelList,
    signal
  );
  const [last] = items ?? [];
  return last ? (states.get(last.lastKnownState ?? '') ?? 'unknown') : 'serving';
}

const states = new Map<string, ModelDeployment['state']>([
  ['NEW', 'starting'],
  ['RUNNING', 'serving'],
  ['CACHED', 'serving'],
  ['FAILED', 'failed'],
  ['COMPLETE', 'stopped'],
  ['CANCELED', 'stopped'],
]);
