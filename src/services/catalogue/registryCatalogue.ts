import type { modelsColumns } from '../../schema/frames/modelsColumns';
import type { Approval, VersionStatus } from '../../registries/modelRegistry';
import type { SpecRow } from '../frames/buildSpecFrame';

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
  /** Places that serve it. */
  serving: string;
  /** A registry counts no rows of a log. It stands here so that a version is a row of the table as it is. */
  rows: null;
}

export type ModelRow = SpecRow<typeof modelsColumns>;

/** A model with what belongs to it. */
export interface FoundModel extends CatalogueModel {
  /** The newest first. */
  versions: readonly CatalogueVersion[];
  deployments: readonly CatalogueDeployment[];
  /** It as a row of the table of models, without what a log adds. */
  row: ModelRow;
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
