import { RegistryError } from '../registryError';
import type { RegistryErrorKind } from '../registryError';

const missing: ReadonlySet<RegistryErrorKind> = new Set(['not_found', 'forbidden', 'bad_request']);

/**
 * Undefined for a detail that this thing doesn't have or this account may not see: rights are given deployment by
 * deployment, and what a deployment doesn't track is refused. The rest of the list shouldn't go with it.
 */
export async function fetchIfThere<Answer>(fetch: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await fetch();
  } catch (error) {
    if (error instanceof RegistryError && missing.has(error.kind)) {
      return undefined;
    }
    throw error;
  }
}
