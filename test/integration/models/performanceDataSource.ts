import { demoSettings } from '../../../src/schema/settings/demoSettings';

const [model] = demoSettings.models ?? [];
/** The bundled demo at the times of its own; and the same log mapped as other problems. */
export const performanceDataSource = {
  ...demoSettings,
  models: [
    { ...model, shift: undefined },
    {
      ...model,
      shift: undefined,
      model: 'delay-minutes',
      task: 'regression',
      columns: {
        timestamp: 'timestamp',
        prediction: 'predicted_minutes',
        actual: 'target_minutes',
        features: ['temp'],
      },
    },
    { ...model, shift: undefined, model: 'late-or-not', task: 'multiclass' },
    {
      ...model,
      shift: undefined,
      model: 'joined',
      columns: { ...model?.columns, actual: undefined, actualTimestamp: undefined },
      actuals: {
        source: 'flight-delay/*.parquet',
        id: 'prediction_id',
        actual: 'target',
        timestamp: 'target_timestamp',
      },
    },
  ],
};
