import { mlflowDefinition } from './mlflow/mlflowDefinition';
import type { RegistryDefinition } from './registryDefinition';
import type { RegistryType } from './registryType';

/** What each type of registry can answer: for editors, and for queries that ask for more. One line a vendor. */
export const registryDefinitions: { readonly [Type in RegistryType]?: RegistryDefinition } = {
  mlflow: mlflowDefinition,
};
