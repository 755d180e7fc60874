import { buildUnknownNameError } from '../../query/buildUnknownNameError';
import { QueryError } from '../../queryError';
import type { ServedReference } from '../reference';
import type { ModelHistory } from './modelHistory';
import type { ServedTimeline } from './servedTimeline';
import { traceAlias } from './traceAlias';
import { traceDeployment } from './traceDeployment';
import { traceStage } from './traceStage';

export interface TracedServing {
  timeline: ServedTimeline;
  /** What of the registry says it. */
  by: string;
}

const usualAlias = 'production';

/**
 * Which version of a registry's model served when: by what the reference names, or else by the alias production, the one place that
 * serves the model, or the stage production, whichever the registry knows first. Nothing where it knows none of these.
 */
export function traceServing(
  model: string,
  history: ModelHistory,
  { alias, deployment }: Pick<ServedReference, 'alias' | 'deployment'>
): TracedServing | undefined {
  const where = `of model "${model}" in registry "${history.registry}"`;
  if (deployment !== undefined) {
    return requireKnown(tracePlace(history, deployment), () =>
      buildUnknownNameError(`deployment ${where} called`, deployment, listPlaces(history))
    );
  }
  if (alias !== undefined) {
    return requireKnown(traceNamed(history, alias), () =>
      buildUnknownNameError(`alias or stage ${where} called`, alias, listNames(history))
    );
  }
  const aliased = traceAlias(history, usualAlias);
  if (aliased !== undefined) {
    return { timeline: aliased, by: `the alias ${usualAlias} in registry ${history.registry}` };
  }
  const [place, second] = listPlaces(history);
  if (second !== undefined) {
    throw new QueryError(
      `Model "${model}" is served at several places: ${listPlaces(history).join(', ')}`,
      'Name the one that counts as "deployment" of the reference, in the data source\'s settings.'
    );
  }
  return place === undefined ? traceNamed(history, usualAlias) : tracePlace(history, place);
}

function requireKnown(traced: TracedServing | undefined, buildError: () => QueryError): TracedServing {
  if (traced === undefined) {
    throw buildError();
  }
  return traced;
}

function tracePlace(history: ModelHistory, place: string): TracedServing | undefined {
  const timeline = traceDeployment(history, place);
  return timeline && { timeline, by: `the deployment ${place} in registry ${history.registry}` };
}

function traceNamed(history: ModelHistory, name: string): TracedServing | undefined {
  const aliased = traceAlias(history, name);
  const timeline = aliased ?? traceStage(history, name);
  return timeline && { timeline, by: `the ${aliased ? 'alias' : 'stage'} ${name} in registry ${history.registry}` };
}

function listPlaces({ events, places }: ModelHistory): string[] {
  const told = events.flatMap(({ kind, subject }) =>
    kind === 'deployment_changed' && subject !== undefined ? [subject] : []
  );
  return [...new Set([...places.map(([place]) => place), ...told])].sort();
}

function listNames({ events, aliases, stages }: ModelHistory): string[] {
  const told = events.flatMap(({ kind, subject }) =>
    kind === 'alias_moved' && subject !== undefined ? [subject] : []
  );
  const named = [...aliases.map(([alias]) => alias), ...told, ...stages.map(([, stage]) => stage)];
  return [...new Set(named.filter((name) => name !== ''))].sort();
}
