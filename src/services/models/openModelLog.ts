import type { ModelSettings } from '../../schema/settings/modelSettings';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { CancelSignal } from '../../stores/cancelSignal';
import { parseSpan } from '../windows/parseSpan';
import { parseTimeZone } from '../windows/timeZone';
import { getModelColumns } from './getModelColumns';
import { getShift } from './getShift';
import type { ModelLog } from './modelLog';

export interface OpenModelLogOptions {
  /** The machine's clock; only `shift: {to: "now"}` reads it. */
  now: number;
  /** Replaces the model's time zone. */
  timezone?: string;
  signal?: CancelSignal;
}

/** Looks at a model's log and resolves its mapping against the columns that are there. */
export async function openModelLog(
  store: PredictionLogStore,
  settings: ModelSettings,
  { now, timezone, signal }: OpenModelLogOptions
): Promise<ModelLog> {
  const zone = parseTimeZone(timezone ?? settings.timezone);
  const source = { source: settings.source, format: settings.format, capture: settings.capture };
  const description = await store.describeLog({ log: source, timestamp: settings.columns.timestamp }, signal);
  const modelColumn = settings.columns.model;
  return {
    model: settings.model,
    settings,
    source,
    description,
    columns: getModelColumns(settings, description),
    modelFilters: modelColumn === undefined ? [] : [{ column: modelColumn, operator: '=', value: settings.model }],
    zone,
    lateness: parseSpan(settings.lateness),
    shift: getShift(settings.shift, description.span?.last ?? null, now),
  };
}
