import type { RegistryEvent } from '../../../registries/modelRegistry';

/** What is known of one model of a registry: what it holds, and how it came to that. */
export interface ModelHistory {
  registry: string;
  /** Whether its changes are kept at all, and since when, epoch ms; null where only what it holds is known. */
  isKept: boolean;
  since: number | null;
  events: readonly RegistryEvent[];
  aliases: ReadonlyArray<readonly [alias: string, version: string]>;
  /** The newest version first. */
  stages: ReadonlyArray<readonly [version: string, stage: string]>;
  /** The versions as text with their shares, the largest first. */
  places: ReadonlyArray<readonly [place: string, versions: string]>;
}
