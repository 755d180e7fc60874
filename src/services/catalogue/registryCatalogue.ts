import type { Approval, VersionStatus } from '../../registries/modelRegistry';

/** A model as the catalogue keeps it: what tables and pickers show, and no more. */
export interface CatalogueModel {
  registry: string;
  model: string;
  description: string;
  created: number | null;
  updated: number | null;
  /** The alias and the version it stands for. */
  aliases: ReadonlyArray<readonly [alias: string, version: string]>;
  url: string;
}

export interface CatalogueVersion {
  registry: string;
  model: string;
  version: string;
  created: number | null;
  updated: number | null;
  aliases: string;
  stage: string;
  approval: Approval | '';
  status: VersionStatus['state'] | '';
  author: string;
  description: string;
  run: string;
  source: string;
  properties: string;
  url: string;
}

export interface CatalogueDeployment {
  registry: string;
  model: string;
  version: string;
  /** The place, with its share of the traffic where that is split. */
  target: string;
  place: string;
  /** Share of the place's traffic, 0 to 1. */
  traffic: number | null;
  state: string;
  updated: number | null;
  url: string;
}

/** What one registry holds, as it was read at a time. */
export interface RegistryCatalogue {
  registry: string;
  /** Epoch ms. */
  read: number;
  models: ReadonlyMap<string, CatalogueModel>;
  /** By model, the newest first. */
  versions: ReadonlyMap<string, readonly CatalogueVersion[]>;
  deployments: readonly CatalogueDeployment[];
  /** What is missing from it and why, a sentence each. */
  gaps: readonly string[];
}
