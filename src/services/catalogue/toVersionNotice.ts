import { RegistryError } from '../../registries/registryError';
import type { FrameNotice } from '../../schema/frames/frame';
import { formatProblem } from '../formatProblem';

interface AskedOf {
  registry: string;
  model: string;
  version: string;
}

/** Names the version that a registry couldn't answer for, so that the others' answers stand. Throws on what isn't the registry's. */
export function toVersionNotice(error: unknown, { registry, model, version }: AskedOf): FrameNotice {
  if (!(error instanceof RegistryError) || error.kind === 'cancelled') {
    throw error;
  }
  return { severity: 'error', text: `Registry ${registry}, ${model} ${version}: ${formatProblem(error)}` };
}
