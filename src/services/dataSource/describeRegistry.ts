import type { CancelSignal } from '../../registries/cancelSignal';
import { RegistryError } from '../../registries/registryError';
import type { RegistryEntry } from '../catalogue/registryEntry';
import { formatProblem } from '../formatProblem';
import type { RegistryHealth } from './registryHealth';

/** Reaches a registry and says what answered, or what is wrong and what to do. */
export async function describeRegistry({ id, open }: RegistryEntry, signal?: CancelSignal): Promise<RegistryHealth> {
  try {
    const { server, warnings } = await open().check(signal);
    return { registry: id, ok: true, summary: [`Registry ${id}: ${server}.`, ...warnings].join(' ') };
  } catch (error) {
    if (!(error instanceof RegistryError) || error.kind === 'cancelled') {
      throw error;
    }
    return { registry: id, ok: false, summary: `Registry ${id}: ${formatProblem(error)}` };
  }
}
