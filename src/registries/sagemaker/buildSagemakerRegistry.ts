import { z } from 'zod';
import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import type { CancelSignal } from '../cancelSignal';
import type { ModelRegistry, RegistryStatus, RunMetric, VersionKey } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { buildBaselines } from './buildBaselines';
import { fetchSagemakerLineage } from './fetchSagemakerLineage';
import { findPackage } from './findPackage';
import { getConsoleUrl } from './getConsoleUrl';
import { listSagemakerDeployments } from './listSagemakerDeployments';
import { listSagemakerModels } from './listSagemakerModels';
import { listSagemakerVersions } from './listSagemakerVersions';
import { readQualityMetrics } from './readQualityMetrics';
import { buildSagemakerClient } from './sagemakerClient';
import type { SagemakerClient } from './sagemakerClient';
import type { SagemakerParts } from './sagemakerParts';
import { sagemakerSchemas } from './sagemakerSchemas';

const reportSchema = z.record(z.string(), z.unknown());

/** The model registry of Amazon SageMaker in one region of one account. Changes carry no time there, so events are observed. */
export function buildSagemakerRegistry(
  settings: RegistrySettingsOf<'sagemaker'>,
  parts: SagemakerParts
): ModelRegistry {
  const client = buildSagemakerClient(settings, parts);
  const url = settings.uiUrl ?? getConsoleUrl(settings.region);
  return {
    id: settings.id,
    type: 'sagemaker',
    check: (signal) => checkAccess(client, settings.region, signal),
    listModels: (request, signal) => listSagemakerModels(client, request, url, signal),
    listVersions: (request, signal) => listSagemakerVersions(client, request, url, signal),
    deployments: { listDeployments: (signal) => listSagemakerDeployments(client, settings.region, signal) },
    runMetrics: { fetchMetrics: (key, signal) => fetchMetrics(client, key, signal) },
    lineage: { fetchLineage: (key, signal) => fetchSagemakerLineage(client, key, signal) },
    baselines: { listBaselines: async (key, signal) => buildBaselines(await findPackage(client, key, signal)) },
  };
}

/** Models must be readable; endpoints need a right of their own, whose lack is a warning. */
async function checkAccess(client: SagemakerClient, region: string, signal?: CancelSignal): Promise<RegistryStatus> {
  await client.call('ListModelPackageGroups', { MaxResults: 1 }, sagemakerSchemas.groupPage, signal);
  const server = `Amazon SageMaker in ${region}`;
  try {
    await client.call('ListEndpoints', { MaxResults: 1 }, sagemakerSchemas.endpointPage, signal);
    return { server, warnings: [] };
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'forbidden') {
      return { server, warnings: [`Deployments can't be read: ${error.message}. ${error.remedy}`] };
    }
    throw error;
  }
}

/** What the model quality report of a version says of its training. */
async function fetchMetrics(client: SagemakerClient, key: VersionKey, signal?: CancelSignal): Promise<RunMetric[]> {
  const found = await findPackage(client, key, signal);
  const report = found.ModelMetrics?.ModelQuality?.Statistics?.S3Uri;
  return report === undefined ? [] : readQualityMetrics(await client.readObject(report, reportSchema, signal));
}
