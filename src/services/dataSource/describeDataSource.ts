import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { ModelSettings } from '../../schema/settings/modelSettings';
import { StoreError } from '../../stores/storeError';
import { formatProblem } from '../formatProblem';
import { openModelLog } from '../models/openModelLog';
import { QueryError } from '../queryError';
import type { ServiceContext } from '../serviceContext';
import { describeModel } from './describeModel';
import { describeRegistry } from './describeRegistry';
import type { ModelHealth } from './modelHealth';
import type { RegistryHealth } from './registryHealth';

const atOnce = 4;

export interface DataSourceHealth {
  ok: boolean;
  /** One sentence a model, or what is wrong and what to do. */
  message: string;
  models: ModelHealth[];
  registries: RegistryHealth[];
}

/** What the data source reaches: for each model its files, rows, span and columns, or what is wrong with it. */
export async function describeDataSource(context: ServiceContext): Promise<DataSourceHealth> {
  const { models } = context.settings;
  const { entries } = context.catalogue;
  if (models.length === 0 && entries.length === 0) {
    const message = 'No model is mapped yet. Add one under "Models" and say which columns of its log mean what.';
    return { ok: false, message, models: [], registries: [] };
  }
  const registries = await mapConcurrently(entries, atOnce, (entry) => describeRegistry(entry, context.request.signal));
  const found = await mapConcurrently(models, atOnce, (model) => describeOne(context, model));
  const faulty = found.filter(({ ok }) => !ok);
  const faultyRegistries = registries.filter(({ ok }) => !ok);
  const isOk = faulty.length === 0 && faultyRegistries.length === 0;
  const shown = isOk ? [...found, ...registries] : [...faulty, ...faultyRegistries];
  const healthy =
    faulty.length > 0 && faulty.length < found.length
      ? ` ${found.length - faulty.length} of ${found.length} models can be read.`
      : '';
  const message = shown.map(({ summary }) => summary).join(' ') + healthy;
  return { ok: isOk, message, models: found, registries };
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
