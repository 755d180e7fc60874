import type { RegistrySettingsOf } from '../schema/settings/registrySettings';
import type { ExportReader } from './neptune-export/exportReader';
import type { RegistryParts } from './registryParts';
import type { SagemakerParts } from './sagemaker/sagemakerParts';

/** What the vendors need from outside, beside what all have in common. */
export interface VendorParts extends RegistryParts {
  /** Signs requests to AWS. Throws a RegistryError where there are no credentials, or none that the operator allows. */
  buildSagemakerParts: (settings: RegistrySettingsOf<'sagemaker'>) => SagemakerParts;
  /** Reads the files of an export below a folder, where the operator opened it. */
  openExport: (path: string) => ExportReader;
}
