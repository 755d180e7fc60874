import type { z } from 'zod';
import { demoPath, type dataSourceSettingsSchema } from './dataSourceSettings';

/** What both models map alike: they predict from the same flights, one whether they are late, the other by how much. */
const log = {
  source: 'flight-delay/predictions.parquet',
  format: 'auto',
  references: [{ id: 'spring', kind: 'source', source: 'flight-delay/reference.parquet' }],
  timezone: 'UTC',
  shift: { to: 'now' },
} as const;

const columns = {
  timestamp: 'timestamp',
  id: 'prediction_id',
  version: 'model_version',
  actualTimestamp: 'target_timestamp',
  segments: ['carrier', 'origin'],
  features: ['sched_hour', 'distance', 'temp', 'wind_speed', 'precip', 'visib', 'carrier', 'origin', 'dest', 'weekday'],
};

/** The settings that map the demo data. The provisioned data source holds the same. */
export const demoSettings: Pick<z.input<typeof dataSourceSettingsSchema>, 'store' | 'models'> = {
  store: { type: 'duckdb', path: demoPath },
  models: [
    {
      ...log,
      model: 'flight-delay',
      task: 'binary',
      columns: { ...columns, prediction: 'prediction', probability: 'probability', positive: 1, actual: 'target' },
      references: [...log.references],
    },
    {
      ...log,
      model: 'flight-minutes',
      task: 'regression',
      columns: { ...columns, prediction: 'predicted_minutes', actual: 'target_minutes' },
      references: [...log.references],
    },
  ],
};
