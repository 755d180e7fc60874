import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { LabelSource } from '../../stores/outcomeCounts';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';

interface Asked {
  by: PerformanceQuery['by'];
  /** The query's clock. */
  clock: number;
}

/** Where a model's labels stand: in a log of their own, or else in the prediction log. Labels that came in after the clock don't count. */
export async function getLabelSource(
  store: PredictionLogStore,
  log: ModelLog,
  { by, clock }: Asked,
  signal?: CancelSignal
): Promise<LabelSource> {
  const source = buildSource(log);
  const { arrival } = source;
  if (arrival === undefined) {
    if (by === 'arrival') {
      throw new QueryError(
        `Model "${log.model}" can't be shown by the time its labels came in, because no column tells it`,
        'Map "columns.actualTimestamp" or "actuals.timestamp" in the data source\'s settings, or ask by prediction.'
      );
    }
    return source;
  }
  const description = await store.describeLog({ log: source.join?.log ?? log.source, timestamp: arrival }, signal);
  const last = description.span?.last ?? null;
  const knownBy = clock - log.shift;
  return last === null || last <= knownBy ? source : { ...source, knownBy };
}

function buildSource({ model, settings, source }: ModelLog): LabelSource {
  const { actuals, columns } = settings;
  if (actuals !== undefined) {
    if (columns.id === undefined) {
      throw new QueryError(
        `Model "${model}" has labels in ${actuals.source}, but no column of its log tells which label belongs to a row`,
        'Map "columns.id" in the data source\'s settings.'
      );
    }
    return {
      column: actuals.actual,
      ...(actuals.timestamp === undefined ? {} : { arrival: actuals.timestamp }),
      knownBy: null,
      join: { log: { source: actuals.source, format: source.format }, id: actuals.id, logId: columns.id },
    };
  }
  if (columns.actual === undefined) {
    throw new QueryError(
      `Model "${model}" has no labels to measure performance with`,
      'Map "columns.actual", or "actuals" where labels stand in files of their own, in the data source\'s settings.'
    );
  }
  const arrival = columns.actualTimestamp;
  return { column: columns.actual, ...(arrival === undefined ? {} : { arrival }), knownBy: null };
}
