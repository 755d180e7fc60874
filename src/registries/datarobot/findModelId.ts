import type { CancelSignal } from '../cancelSignal';
import { RegistryError } from '../registryError';
import type { DatarobotApi } from './buildDatarobotApi';
import { datarobotSchemas } from './datarobotSchemas';

/** The server searches names, descriptions and targets, so what it finds is looked through for the very name. */
export async function findModelId(api: DatarobotApi, model: string, signal?: CancelSignal): Promise<string> {
  for await (const page of api.list(['registeredModels'], { search: model }, datarobotSchemas.named, signal)) {
    const found = page.find(({ name }) => name === model);
    if (found) {
      return found.id;
    }
  }
  throw new RegistryError(
    'not_found',
    `DataRobot has no registered model "${model}".`,
    'Check its name, and that the account of the API key may see it.'
  );
}
