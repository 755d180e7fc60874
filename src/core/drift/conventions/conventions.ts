import type { DriftConvention, DriftMethodName } from '../driftTypes';
import { azuremlMethods } from './azureml/azuremlMethods';
import { evidentlyMethods } from './evidently/evidentlyMethods';
import type { MethodDefinition } from './methodDefinition';
import { nannymlMethods } from './nannyml/nannymlMethods';
import { plumblineMethods } from './plumbline/plumblineMethods';
import { sagemakerMethods } from './sagemaker/sagemakerMethods';

/** The methods of each convention. A new measure is one file and one line in such a table. */
export const conventions: Record<DriftConvention, Partial<Record<DriftMethodName, MethodDefinition>>> = {
  plumbline: plumblineMethods,
  evidently: evidentlyMethods,
  nannyml: nannymlMethods,
  sagemaker: sagemakerMethods,
  azureml: azuremlMethods,
};
