import type { ModelSelection } from '../../schema/query/common';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import type { ModelLog } from './modelLog';
import { openModelLog } from './openModelLog';
import { selectModels } from './selectModels';

interface Asked {
  models: ModelSelection;
  registry?: string;
  timezone?: string;
}

/** The log of the one model that a query is about. */
export async function openOneModel({ store, settings, request }: ServiceContext, query: Asked): Promise<ModelLog> {
  const models = selectModels(settings.models, query);
  const [model] = models;
  if (model === undefined || models.length > 1) {
    const names = models.slice(0, 10).map((candidate) => candidate.model);
    throw new QueryError(
      'The query is about one model, but names several',
      `Name one under "models", such as ${names.join(' or ')}.`
    );
  }
  return openModelLog(store, model, { now: request.now, timezone: query.timezone, signal: request.signal });
}
