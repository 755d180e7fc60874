import type { StoredRegistry } from './storedRegistry';

/** Last parts of the keys of the secrets that a registry needs as it is set up: `token` stands for `registries.<id>.token`. */
export function getSecretNames(registry: StoredRegistry): string[] {
  const key = 'tls' in registry && registry.tls?.clientCertificate ? ['clientKey'] : [];
  switch (registry.type) {
    case 'mlflow':
    case 'kubeflow':
      switch (registry.authentication?.type) {
        case 'basic':
          return ['password', ...key];
        case 'bearer':
          return ['token', ...key];
        default:
          return key;
      }
    case 'sagemaker':
      return registry.authentication?.type === 'default' ? key : ['accessKey', 'secretKey', 'sessionToken', ...key];
    case 'azure-ml':
      return ['clientSecret', ...key];
    case 'datarobot':
      return ['token', ...key];
    case 'neptune-export':
      return [];
  }
}
