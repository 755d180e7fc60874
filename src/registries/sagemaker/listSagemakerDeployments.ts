import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { ModelDeployment } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { buildDeployments } from './buildDeployments';
import type { SagemakerClient } from './sagemakerClient';
import { sagemakerSchemas } from './sagemakerSchemas';

const callsAtOnce = 5;

/** What every endpoint serves: endpoint → configuration → variants → models → packages. Shared parts are asked for once a list. */
export async function* listSagemakerDeployments(
  client: SagemakerClient,
  region: string,
  signal?: CancelSignal
): AsyncGenerator<ModelDeployment[], void, undefined> {
  const models = new Map<string, Promise<string[]>>();
  const getPackages = (name: string): Promise<string[]> => {
    const known = models.get(name) ?? fetchPackages(client, name, signal);
    models.set(name, known);
    return known;
  };
  const endpoints = client.list(
    {
      action: 'ListEndpoints',
      body: {},
      schema: sagemakerSchemas.endpointPage,
      getItems: (page) => page.Endpoints.map(({ EndpointName }) => EndpointName),
    },
    signal
  );
  for await (const page of endpoints) {
    const deployments = await mapConcurrently(page, callsAtOnce, (name) =>
      describeEndpoint(client, { name, region, getPackages }, signal)
    );
    yield deployments.flat();
  }
}

interface Asked {
  name: string;
  region: string;
  getPackages: (model: string) => Promise<string[]>;
}

/** An endpoint or configuration that was deleted since the list was made is left out. */
async function describeEndpoint(
  client: SagemakerClient,
  { name, region, getPackages }: Asked,
  signal?: CancelSignal
): Promise<ModelDeployment[]> {
  const endpoint = await ifThere(() =>
    client.call('DescribeEndpoint', { EndpointName: name }, sagemakerSchemas.endpoint, signal)
  );
  if (endpoint === undefined) {
    return [];
  }
  const { EndpointConfigName } = endpoint;
  const config =
    EndpointConfigName == null
      ? undefined
      : await ifThere(() =>
          client.call('DescribeEndpointConfig', { EndpointConfigName }, sagemakerSchemas.endpointConfig, signal)
        );
  const variants = [...(config?.ProductionVariants ?? []), ...(config?.ShadowProductionVariants ?? [])];
  const packages = new Map<string, string[]>();
  for (const { VariantName, ModelName } of variants) {
    packages.set(VariantName, ModelName == null ? [] : await getPackages(ModelName));
  }
  return buildDeployments({ endpoint, config, packages, region });
}

async function fetchPackages(client: SagemakerClient, name: string, signal?: CancelSignal): Promise<string[]> {
  const model = await ifThere(() => client.call('DescribeModel', { ModelName: name }, sagemakerSchemas.model, signal));
  return [model?.PrimaryContainer, ...(model?.Containers ?? [])].flatMap(
    (container) => container?.ModelPackageName ?? []
  );
}

async function ifThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'not_found') {
      return undefined;
    }
    throw error;
  }
}
