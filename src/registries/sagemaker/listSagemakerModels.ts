import type { CancelSignal } from '../cancelSignal';
import type { ListModelsRequest, Property, RegisteredModel } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { mapInTurns } from './mapInTurns';
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
  { search }: ListModelsRequest,
  url: string,
  signal?: CancelSignal
): AsyncGenerator<RegisteredModel[], void, undefined> {
  const newestFirst = { SortBy: 'CreationTime', SortOrder: 'Descending' };
  const isWanted = ({ name }: RegisteredModel): boolean =>
    search === undefined || name.toLowerCase().includes(search.toLowerCase());
  let left = mostTagged;
  for await (const page of client.list('ListModelPackageGroups', newestFirst, sagemakerSchemas.groupPage, signal)) {
    const groups = page.ModelPackageGroupSummaryList.map((group) => ({
      arn: group.ModelPackageGroupArn,
      model: {
        name: group.ModelPackageGroupName,
        description: group.ModelPackageGroupDescription ?? undefined,
        created: group.CreationTime,
        aliases: [],
        properties: [],
        url,
      },
    })).filter(({ model }) => isWanted(model));
    const tagged = groups.slice(0, left);
    left -= tagged.length;
    const properties = await mapInTurns(tagged, callsAtOnce, ({ arn }) => fetchTags(client, arn, signal));
    yield groups.map(({ model }, index) => ({ ...model, properties: properties[index] ?? [] }));
  }
  const unversioned = { ModelPackageType: 'Unversioned', ...newestFirst };
  for await (const page of client.list('ListModelPackages', unversioned, sagemakerSchemas.packagePage, signal)) {
    yield page.ModelPackageSummaryList.map((found) => ({
      name: found.ModelPackageName ?? parsePackageArn(found.ModelPackageArn)?.model ?? found.ModelPackageArn,
      description: found.ModelPackageDescription ?? undefined,
      created: found.CreationTime,
      aliases: [],
      properties: [],
      url,
    })).filter(isWanted);
  }
}

async function fetchTags(client: SagemakerClient, arn: string, signal?: CancelSignal): Promise<Property[]> {
  try {
    const tags: Property[] = [];
    for await (const page of client.list('ListTags', { ResourceArn: arn }, sagemakerSchemas.tagPage, signal)) {
      tags.push(...page.Tags.map(({ Key, Value }): Property => ({ name: Key, type: 'text', value: Value })));
    }
    return tags;
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'not_found') {
      return [];
    }
    throw error;
  }
}
