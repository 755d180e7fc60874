import type { CancelSignal } from '../cancelSignal';
import type { Lineage, VersionKey } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { findPackage } from './findPackage';
import { getPackageSource } from './getPackageSource';
import type { SagemakerClient } from './sagemakerClient';
import { sagemakerSchemas } from './sagemakerSchemas';

const trainingJob = /^arn:[^:]*:sagemaker:[^:]*:[^:]*:training-job\/(.+)$/;

/** What a version was made from: what generated it and, where that is a training job, the data that it was given. */
export async function fetchSagemakerLineage(
  client: SagemakerClient,
  key: VersionKey,
  signal?: CancelSignal
): Promise<Lineage> {
  const found = await findPackage(client, key, signal);
  const source = getPackageSource(found);
  const id = found.MetadataProperties?.GeneratedBy ?? undefined;
  const name = id === undefined ? undefined : trainingJob.exec(id)?.[1];
  if (id === undefined || name === undefined) {
    return { run: id === undefined ? undefined : { id }, datasets: [], source };
  }
  return { ...(await fetchTrainingJob(client, { id, name }, signal)), source };
}

/** A training job may be gone, or not for these credentials to see; the version still names it. */
async function fetchTrainingJob(
  client: SagemakerClient,
  { id, name }: { id: string; name: string },
  signal?: CancelSignal
): Promise<Pick<Lineage, 'run' | 'datasets'>> {
  try {
    const job = await client.call(
      'DescribeTrainingJob',
      { TrainingJobName: name },
      sagemakerSchemas.trainingJob,
      signal
    );
    const run = { id, name, started: job.TrainingStartTime ?? undefined, ended: job.TrainingEndTime ?? undefined };
    const datasets = (job.InputDataConfig ?? []).map(({ ChannelName, DataSource }) => ({
      name: ChannelName,
      source: DataSource.S3DataSource?.S3Uri,
      context: 'training',
    }));
    return { run, datasets };
  } catch (error) {
    if (error instanceof RegistryError && (error.kind === 'not_found' || error.kind === 'forbidden')) {
      return { run: { id, name }, datasets: [] };
    }
    throw error;
  }
}
