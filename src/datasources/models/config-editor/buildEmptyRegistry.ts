import type { StoredRegistry } from './storedRegistry';

/** A registry of a type with nothing entered yet. */
export function buildEmptyRegistry(id: string, type: StoredRegistry['type']): StoredRegistry {
  switch (type) {
    case 'mlflow':
    case 'kubeflow':
      return { id, type, url: '' };
    case 'sagemaker':
      return { id, type, region: '' };
    case 'azure-ml':
      return {
        id,
        type,
        subscription: '',
        resourceGroup: '',
        scope: { kind: 'workspace', name: '' },
        tenant: '',
        client: '',
      };
    case 'datarobot':
      return { id, type };
    case 'neptune-export':
      return { id, type, path: '' };
  }
}
