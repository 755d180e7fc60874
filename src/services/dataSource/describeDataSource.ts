import type { ModelSettings } from '../../schema/settings/modelSettings';
import { StoreError } from '../../stores/storeError';
import { formatProblem } from '../formatProblem';
import { mapConcurrently } from '../mapConcurrently';
import { openModelLog } from '../models/openModelLog';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import { describeModel } from './describeModel';
import type { ModelHealth } from './modelHealth';

const atOnce = 4;

export interface DataSourceHealth {
  ok: boolean;
  /** One sentence a model, or what is wrong and what to do. */
  message: string;
  models: ModelHealth[];
}

/** What the data source reaches: for each model its files, rows, span and columns, or what is wrong with it. */
export async function describeDataSource(context: ServiceContext): Promise<DataSourceHealth> {
  const { models } = context.settings;
  if (models.length === 0) {
    const message = 'No model is mapped yet. Add one under "Models" and say which columns of its log mean what.';
    return { ok: false, message, models: [] };
  }
  const found = await mapConcurrently(models, atOnce, (model) => describeOne(context, model));
  const faulty = found.filter(({ ok }) => !ok);
  const shown = faulty.length > 0 ? faulty : found;
  const healthy =
    faulty.length > 0 && faulty.length < found.length
      ? ` ${found.length - faulty.length} of ${found.length} models can be read.`
      : '';
  return { ok: faulty.length === 0, message: shown.map(({ summary }) => summary).join(' ') + healthy, models: found };
}

async function describeOne(context: ServiceContext, model: ModelSettings): Promise<ModelHealth> {
  const { store, request } = context;
  try {
    const log = await openModelLog(store, model, { now: request.now, signal: request.signal });
    return await describeModel(context, log);
  } catch (error) {
    if (error instanceof QueryError || (error instanceof StoreError && error.kind !== 'cancelled')) {
      return { model: model.model, ok: false, summary: `Model ${model.model}: ${formatProblem(error)}` };
    }
    throw error;
  }
}
