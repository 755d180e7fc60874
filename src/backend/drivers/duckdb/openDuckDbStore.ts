import type { PredictionLogStore } from '../../../stores/predictionLogStore';
import { SqlPredictionLogStore } from '../../../stores/sqlPredictionLogStore';
import type { DuckDbDatabase } from './duckDbDatabase';
import { DuckDbEngine } from './duckDbEngine';
import type { DuckDbOptions } from './duckDbOptions';

/**
 * The prediction logs below a store's path: `demo`, or an absolute folder below one of the operator's data roots. Nothing is read or
 * checked before the first request.
 */
export function openDuckDbStore(path: string, options: DuckDbOptions, database: DuckDbDatabase): PredictionLogStore {
  return new SqlPredictionLogStore(new DuckDbEngine(path, options, database));
}
