import { azureMlDefinition } from './azure-ml/azureMlDefinition';
import { datarobotDefinition } from './datarobot/datarobotDefinition';
import { kubeflowDefinition } from './kubeflow/kubeflowDefinition';
import { mlflowDefinition } from './mlflow/mlflowDefinition';
import { neptuneExportDefinition } from './neptune-export/neptuneExportDefinition';
import type { RegistryDefinition } from './registryDefinition';
import type { RegistryType } from './registryType';
import { sagemakerDefinition } from './sagemaker/sagemakerDefinition';

/** What each type of registry can answer: for editors, and for queries that ask for more. One line a vendor. */
export const registryDefinitions: Readonly<Record<RegistryType, RegistryDefinition>> = {
  mlflow: mlflowDefinition,
  sagemaker: sagemakerDefinition,
  kubeflow: kubeflowDefinition,
  'azure-ml': azureMlDefinition,
  datarobot: datarobotDefinition,
  'neptune-export': neptuneExportDefinition,
};
