import type { ModelDeployment, Property } from '../modelRegistry';
import { getConsoleUrl } from './getConsoleUrl';
import { parsePackageArn } from './parsePackageArn';
import type { Endpoint, EndpointConfig } from './sagemakerSchemas';

const states = new Map<string, ModelDeployment['state']>([
  ['InService', 'serving'],
  ['Updating', 'serving'],
  ['SystemUpdating', 'serving'],
  ['RollingBack', 'serving'],
  ['Creating', 'starting'],
  ['Failed', 'failed'],
  ['UpdateRollbackFailed', 'failed'],
  ['OutOfService', 'stopped'],
  ['Deleting', 'stopped'],
]);

interface DescribedEndpoint {
  endpoint: Endpoint;
  /** Absent where it was deleted; the endpoint goes on serving. */
  config: EndpointConfig | undefined;
  /** The packages of a variant's model; none for a model that was made outside the registry. */
  packages: ReadonlyMap<string, readonly string[]>;
  region: string;
}

/** An entry for each variant of an endpoint, and for each package of a variant that chains several. */
export function buildDeployments({ endpoint, config, packages, region }: DescribedEndpoint): ModelDeployment[] {
  const weights = getWeights(endpoint, config);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shadows = (config?.ShadowProductionVariants ?? []).map(({ VariantName }) => VariantName);
  const names = [...weights.keys(), ...shadows];
  return names.flatMap((variant) => {
    const served = packages.get(variant) ?? [];
    const weight = weights.get(variant);
    return (served.length === 0 ? [undefined] : served).map((arn, place): ModelDeployment => ({
      id: [endpoint.EndpointName, variant, ...(place === 0 ? [] : [place + 1])].join('/'),
      name: endpoint.EndpointName,
      ...(arn === undefined ? {} : parsePackageArn(arn)),
      target: `${endpoint.EndpointName}/${variant}`,
      traffic: weight === undefined || total === 0 ? undefined : weight / total,
      state: states.get(endpoint.EndpointStatus) ?? 'unknown',
      created: endpoint.CreationTime,
      updated: endpoint.LastModifiedTime ?? undefined,
      properties: getProperties(config, { arn, isShadow: shadows.includes(variant) }),
      url: `${getConsoleUrl(region)}#/endpoints/${encodeURIComponent(endpoint.EndpointName)}`,
    }));
  });
}

/** Weights as they are now; those of the configuration where the endpoint doesn't run yet. */
function getWeights({ ProductionVariants }: Endpoint, config: EndpointConfig | undefined): Map<string, number> {
  if (ProductionVariants != null && ProductionVariants.length > 0) {
    return new Map(ProductionVariants.map(({ VariantName, CurrentWeight }) => [VariantName, CurrentWeight ?? 0]));
  }
  const planned = config?.ProductionVariants ?? [];
  return new Map(planned.map(({ VariantName, InitialVariantWeight }) => [VariantName, InitialVariantWeight ?? 0]));
}

function getProperties(
  config: EndpointConfig | undefined,
  { arn, isShadow }: { arn: string | undefined; isShadow: boolean }
): Property[] {
  const { EnableCapture, DestinationS3Uri, InitialSamplingPercentage } = config?.DataCaptureConfig ?? {};
  return [
    ...(arn === undefined ? [] : [{ name: 'model_package', type: 'text', value: arn } as const]),
    ...(isShadow ? [{ name: 'shadow', type: 'boolean', value: true } as const] : []),
    ...(EnableCapture === true && DestinationS3Uri != null
      ? [{ name: 'data_capture', type: 'text', value: DestinationS3Uri } as const]
      : []),
    ...(EnableCapture === true && InitialSamplingPercentage != null
      ? [{ name: 'data_capture_percentage', type: 'number', value: InitialSamplingPercentage } as const]
      : []),
  ];
}
