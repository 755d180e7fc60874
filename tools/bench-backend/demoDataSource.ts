const features = [
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
];

const columns = {
  timestamp: 'timestamp',
  id: 'prediction_id',
  version: 'model_version',
  prediction: 'prediction',
  probability: 'probability',
  features,
};

/** The bundled demo, at the times of its own. */
export const demoDataSource = {
  store: { type: 'duckdb', path: 'demo' },
  models: [
    {
      model: 'flight-delay',
      source: 'flight-delay/predictions.parquet',
      columns,
      references: [{ id: 'spring', kind: 'source', source: 'flight-delay/reference.parquet' }],
    },
  ],
};
