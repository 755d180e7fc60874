import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { ListModelsRequest, Property, RegisteredModel } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { listPackages } from './listPackages';
import { parsePackageArn } from './parsePackageArn';
import type { SagemakerClient } from './sagemakerClient';
import { sagemakerSchemas } from './sagemakerSchemas';

const callsAtOnce = 5;
const mostTagged = 500;

/**
 * The model package groups, newest first, then the packages that belong to none, each a model of its own. The newest 500
 * groups carry their tags, which cost a call each.
 */
export async function* listSagemakerModels(
  client: SagemakerClient,
  { search = '' }: ListModelsRequest,
  url: string,
  signal?: CancelSignal
): AsyncGenerator<RegisteredModel[], void, undefined> {
  const isWanted = ({ name }: Pick<RegisteredModel, 'name'>): boolean =>
    name.toLowerCase().includes(search.toLowerCase());
  let left = mostTagged;
  for await (const page of listGroups(client, url, signal)) {
    const groups = page.filter(({ model }) => isWanted(model));
    const properties = await mapConcurrently(groups.slice(0, left), callsAtOnce, ({ arn }) =>
      fetchTags(client, arn, signal)
    );
    left -= properties.length;
    yield groups.map(({ model }, index) => ({ ...model, properties: properties[index] ?? [] }));
  }
  for await (const page of listPackages(client, { ModelPackageType: 'Unversioned' }, signal)) {
    yield page
      .map((found) => ({
        name: found.ModelPackageName ?? parsePackageArn(found.ModelPackageArn)?.model ?? found.ModelPackageArn,
        description: found.ModelPackageDescription ?? undefined,
        created: found.CreationTime,
        aliases: [],
        properties: [],
        url,
      }))
      .filter(isWanted);
  }
}

function listGroups(
  client: SagemakerClient,
  url: string,
  signal?: CancelSignal
): AsyncIterable<Array<{ arn: string; model: RegisteredModel }>> {
  return client.list(
    {
      action: 'ListModelPackageGroups',
      body: { SortBy: 'CreationTime', SortOrder: 'Descending' },
      schema: sagemakerSchemas.groupPage,
      getItems: (page) =>
        page.ModelPackageGroupSummaryList.map((group) => ({
          arn: group.ModelPackageGroupArn,
          model: {
            name: group.ModelPackageGroupName,
            description: group.ModelPackageGroupDescription ?? undefined,
            created: group.CreationTime,
            aliases: [],
            properties: [],
            url,
          },
        })),
    },
    signal
  );
}

/** No tags where the group was deleted since it was listed. */
async function fetchTags(client: SagemakerClient, arn: string, signal?: CancelSignal): Promise<Property[]> {
  const pages = client.list(
    {
      action: 'ListTags',
      body: { ResourceArn: arn },
      schema: sagemakerSchemas.tagPage,
      getItems: ({ Tags }) => Tags.map(({ Key, Value }): Property => ({ name: Key, type: 'text', value: Value })),
    },
    signal
  );
  const tags: Property[] = [];
  try {
    for await (const page of pages) {
      tags.push(...page);
    }
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind !== 'not_found') {
      throw error;
    }
  }
  return tags;
}
