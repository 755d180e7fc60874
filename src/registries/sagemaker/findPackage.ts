import type { CancelSignal } from '../cancelSignal';
import type { VersionKey } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { listPackages } from './listPackages';
import { unversioned } from './unversioned';
import type { SagemakerClient } from './sagemakerClient';
import { sagemakerSchemas } from './sagemakerSchemas';
import type { Package } from './sagemakerSchemas';

/** The description of one version. A version has to be found first: SageMaker describes packages by ARN alone. */
export async function findPackage(
  client: SagemakerClient,
  { model, version }: VersionKey,
  signal?: CancelSignal
): Promise<Package> {
  const name = version === unversioned ? model : await findArn(client, { model, version }, signal);
  return client.call('DescribeModelPackage', { ModelPackageName: name }, sagemakerSchemas.package, signal);
}

async function findArn(
  client: SagemakerClient,
  { model, version }: VersionKey,
  signal?: CancelSignal
): Promise<string> {
  for await (const page of listPackages(client, { ModelPackageGroupName: model }, signal)) {
    const found = page.find(({ ModelPackageVersion }) => String(ModelPackageVersion) === version);
    if (found !== undefined) {
      return found.ModelPackageArn;
    }
  }
  throw new RegistryError(
    'not_found',
    `Model package group "${model}" has no version ${version}`,
    'Check the version, or list the versions of the model.'
  );
}
