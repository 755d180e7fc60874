import type { z } from 'zod';
import { demoPath, type dataSourceSettingsSchema } from './dataSourceSettings';

/** The settings that map the demo data. The provisioned data source holds the same. */
export const demoSettings: Pick<z.input<typeof dataSourceSettingsSchema>, 'store' | 'models'> = {
  store: { type: 'duckdb', path: demoPath },
  models: [
    {
      model: 'flight-delay',
      task: 'binary',
      source: 'flight-delay/predictions.parquet',
      format: 'auto',
      columns: {
        timestamp: 'timestamp',
        id: 'prediction_id',
        version: 'model_version',
        prediction: 'prediction',
        probability: 'probability',
        positive: 1,
        actual: 'target',
        actualTimestamp: 'target_timestamp',
        segments: ['carrier', 'origin'],
        features: [
          'sched_hour',
          'distance',
          'temp',
          'wind_speed',
          'precip',
          'visib',
          'carrier',
          'origin',
          'dest',
          'weekday',
        ],
      },
      references: [{ id: 'spring', kind: 'source', source: 'flight-delay/reference.parquet' }],
      timezone: 'UTC',
      shift: { to: 'now' },
    },
  ],
};
