import type { RegistrySettings } from '../schema/settings/registrySettings';
import { buildAzureMlRegistry } from './azure-ml/buildAzureMlRegistry';
import { buildDatarobotRegistry } from './datarobot/buildDatarobotRegistry';
import { buildKubeflowRegistry } from './kubeflow/buildKubeflowRegistry';
import { buildMlflowRegistry } from './mlflow/buildMlflowRegistry';
import type { ModelRegistry } from './modelRegistry';
import { buildNeptuneExportRegistry } from './neptune-export/buildNeptuneExportRegistry';
import { buildSagemakerRegistry } from './sagemaker/buildSagemakerRegistry';
import type { VendorParts } from './vendorParts';

/** The registry that settings describe. One line a vendor. */
export function buildRegistry(settings: RegistrySettings, parts: VendorParts): ModelRegistry {
  switch (settings.type) {
    case 'mlflow':
      return buildMlflowRegistry(settings, parts);
    case 'sagemaker':
      return buildSagemakerRegistry(settings, parts.buildSagemakerParts(settings));
    case 'kubeflow':
      return buildKubeflowRegistry(settings, parts);
    case 'azure-ml':
      return buildAzureMlRegistry(settings, parts);
    case 'datarobot':
      return buildDatarobotRegistry(settings, parts);
    case 'neptune-export':
      return buildNeptuneExportRegistry(settings, parts.openExport(settings.path));
  }
}
