import type { StoredRegistry } from './storedRegistry';

/** Last parts of the keys of the secrets that a registry needs as it is set up: `token` stands for `registries.<id>.token`. */
export function getSecretNames(registry: StoredRegistry): string[] {
  const key = 'tls' in registry && registry.tls?.clientCertificate ? ['clientKey'] : [];
  switch (registry.type) {
    case 'mlflow':
      return [...getCredentialNames(registry.authentication?.type), ...key, 'webhookSecret'];
    case 'kubeflow':
      return [...getCredentialNames(registry.authentication?.type), ...key];
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

function getCredentialNames(authentication: 'none' | 'basic' | 'bearer' | undefined): string[] {
  switch (authentication) {
    case 'basic':
      return ['password'];
    case 'bearer':
      return ['token'];
    default:
      return [];
  }
}
