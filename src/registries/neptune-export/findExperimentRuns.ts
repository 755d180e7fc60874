import type { ExportEntity } from './findEntities';

/**
 * Runs of projects without models. Neptune gave up its registry in favour of experiments, so there an experiment stands
 * for a model and its runs for versions.
 */
export function findExperimentRuns(entities: readonly ExportEntity[]): ExportEntity[] {
  const registered = new Set(entities.filter(({ scope }) => scope !== 'runs').map(({ project }) => project));
  return entities.filter(({ scope, project }) => scope === 'runs' && !registered.has(project));
}
