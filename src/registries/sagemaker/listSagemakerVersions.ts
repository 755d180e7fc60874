import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { ListVersionsRequest, ModelVersion } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { buildVersion } from './buildVersion';
import { listPackages } from './listPackages';
import type { SagemakerClient } from './sagemakerClient';
import { sagemakerSchemas } from './sagemakerSchemas';
import type { Package, PackageSummary } from './sagemakerSchemas';

const callsAtOnce = 5;
const mostDescribed = 500;

/**
 * Versions, newest first, and packages that belong to no group. The newest 500 of a list carry what only their own
 * description says (properties, author, run, files), which costs a call each.
 */
export async function* listSagemakerVersions(
  client: SagemakerClient,
  { model }: ListVersionsRequest,
  url: string,
  signal?: CancelSignal
): AsyncGenerator<ModelVersion[], void, undefined> {
  let left = mostDescribed;
  const pages = model === undefined ? listAll(client, signal) : listOf(client, model, signal);
  for await (const page of pages) {
    const described = await mapConcurrently(page.slice(0, left), callsAtOnce, ({ ModelPackageArn }) =>
      describe(client, ModelPackageArn, signal)
    );
    left -= described.length;
    yield page.map((summary, index) => buildVersion(summary, described[index], url));
  }
}

type Pages = AsyncGenerator<PackageSummary[], void, undefined>;

/** SageMaker lists packages of one kind at a time. */
async function* listAll(client: SagemakerClient, signal?: CancelSignal): Pages {
  yield* listPackages(client, { ModelPackageType: 'Versioned' }, signal);
  yield* listPackages(client, { ModelPackageType: 'Unversioned' }, signal);
}

/** A name may be a group's or that of a package without one. */
async function* listOf(client: SagemakerClient, model: string, signal?: CancelSignal): Pages {
  let missing: RegistryError | undefined;
  try {
    yield* listPackages(client, { ModelPackageGroupName: model }, signal);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind !== 'not_found') {
      throw error;
    }
    missing = error;
  }
  for await (const page of listPackages(client, { ModelPackageType: 'Unversioned', NameContains: model }, signal)) {
    const own = page.filter(({ ModelPackageName }) => ModelPackageName === model);
    if (own.length > 0) {
      missing = undefined;
      yield own;
    }
  }
  if (missing !== undefined) {
    throw missing;
  }
}

/** Nothing where the version was deleted since it was listed. */
async function describe(client: SagemakerClient, arn: string, signal?: CancelSignal): Promise<Package | undefined> {
  try {
    return await client.call('DescribeModelPackage', { ModelPackageName: arn }, sagemakerSchemas.package, signal);
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'not_found') {
      return undefined;
    }
    throw error;
  }
}
