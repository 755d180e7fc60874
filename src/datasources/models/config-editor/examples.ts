/** What a field's placeholder shows. Names, paths and times: the same in every language. */
export const examples = {
  folder: '/var/lib/prediction-logs',
  model: 'credit-risk',
  log: 'credit-risk/*.parquet',
  referenceFile: 'reference.parquet',
  statisticsFile: 'monitor/baseline/statistics.json',
  from: '2013-03-01T00:00:00Z',
  to: '2013-05-01T00:00:00Z',
  offset: '7d',
  version: 'v1',
  lateness: '0s',
  registryId: 'lab',
  registryUrl: 'https://mlflow.example.com',
  datarobotUrl: 'https://app.datarobot.com/api/v2',
  region: 'eu-central-1',
  role: 'arn:aws:iam::123456789012:role/read-models',
} as const;
