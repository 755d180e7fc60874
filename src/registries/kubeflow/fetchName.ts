import type { CancelSignal } from '../cancelSignal';
import { RegistryError } from '../registryError';
import type { KubeflowApi } from './buildKubeflowApi';
import { kubeflowSchemas } from './kubeflowSchemas';

/** The name of one thing; undefined where it isn't there (any more). */
export async function fetchName(
  api: KubeflowApi,
  path: readonly string[],
  signal?: CancelSignal
): Promise<string | undefined> {
  try {
    return (await api.fetchOne(path, {}, kubeflowSchemas.named, signal)).name;
  } catch (error) {
    if (error instanceof RegistryError && error.kind === 'not_found') {
      return undefined;
    }
    throw error;
  }
}
