import { formatServing } from './formatServing';
import type { FoundModel, ModelRow } from './registryCatalogue';

/** A registry's model as a row of the table. What only a mapped log knows is empty. */
export function buildModelRow(model: Omit<FoundModel, 'row'>): ModelRow {
  const { versions, deployments } = model;
  return {
    model: model.model,
    registry: model.registry,
    task: '',
    features: null,
    versions: versions.length,
    latest_version: versions[0]?.version ?? '',
    aliases: model.aliases.map(([alias, version]) => `${alias} → ${version}`).join(', '),
    serving: formatServing(deployments),
    rows: null,
    first_prediction: null,
    last_prediction: null,
    references: '',
    created: model.created,
    updated: model.updated,
    description: model.description,
    url: model.url,
  };
}
