export interface Resource {
  id: string;
  [field: string]: unknown;
}

const modelNames = [
  'credit-risk',
  'churn',
  'fraud_detection',
  'Fraud-Ring',
  'demand 50%',
  'prix_élevé',
  'search/ranking',
  'retired',
  'empty',
];

const created = Date.parse('2026-01-05T08:00:00Z');

const registeredModels: Resource[] = modelNames.map((name, index) => ({
  id: String(index + 1),
  name,
  description: index === 0 ? 'Default within a year' : undefined,
  createTimeSinceEpoch: String(created + index * 60_000),
  lastUpdateTimeSinceEpoch: String(created + index * 60_000 + 500),
  state: name === 'retired' ? 'ARCHIVED' : 'LIVE',
  owner: 'risk team',
  tasks: ['tabular-classification'],
  customProperties: {},
}));

const typedProperties = {
  team: { metadataType: 'MetadataStringValue', string_value: 'risk' },
  auc: { metadataType: 'MetadataDoubleValue', double_value: 0.93 },
  rows: { metadataType: 'MetadataIntValue', int_value: '120000' },
  huge: { metadataType: 'MetadataIntValue', int_value: '9007199254740993' },
  reviewed: { metadataType: 'MetadataBoolValue', bool_value: true },
  later: { metadataType: 'MetadataTensorValue', tensor_value: [1, 2] },
};

const creditVersions: Resource[] = ['v1', 'v2', 'v3', 'v4', 'v5'].map((name, index) => ({
  id: String(101 + index),
  registeredModelId: '1',
  name,
  author: 'ann',
  state: name === 'v1' ? 'ARCHIVED' : 'LIVE',
  createTimeSinceEpoch: String(created + index * 3_600_000),
  lastUpdateTimeSinceEpoch: String(created + index * 3_600_000),
  customProperties: name === 'v5' ? typedProperties : {},
}));

const otherVersions: Resource[] = ['2', '3', '4', '5', '6', '7', '8'].map((model) => ({
  id: String(200 + Number(model)),
  registeredModelId: model,
  name: '1',
  createTimeSinceEpoch: String(created),
  lastUpdateTimeSinceEpoch: String(created),
}));

const inferenceServices: Resource[] = [
  { id: '301', name: 'credit-risk-prod', servingEnvironmentId: '401', modelVersionId: '104', runtime: 'mlserver' },
  { id: '302', name: 'credit-risk-canary', servingEnvironmentId: '401' },
  { id: '303', name: 'credit-risk-old', servingEnvironmentId: '402', modelVersionId: '101', state: 'UNDEPLOYED' },
  { id: '304', name: 'credit-risk-broken', servingEnvironmentId: '402', modelVersionId: '103' },
  { id: '305', name: 'credit-risk-orphan', servingEnvironmentId: '402', modelVersionId: '999' },
].map(({ state = 'DEPLOYED', ...service }) => ({ ...service, registeredModelId: '1', desiredState: state }));

const lossPoints: Resource[] = Array.from({ length: 11 }, (_, index) => ({
  id: String(600 + index),
  artifactType: 'metric',
  name: 'loss',
  value: 1 / (index + 1),
  step: 10 - index,
  timestamp: String(created + (10 - index) * 1000),
}));

/** What the vendor holds, by the path of its list. */
export const kubeflowHoldings: Readonly<Record<string, readonly Resource[]>> = {
  registered_models: registeredModels,
  model_versions: [...creditVersions, ...otherVersions],
  inference_services: inferenceServices,
  serving_environments: [
    { id: '401', name: 'prod' },
    { id: '402', name: 'staging' },
  ],
  experiment_runs: [
    {
      id: '501',
      experimentId: '500',
      name: 'nightly-7',
      owner: 'ann',
      status: 'FINISHED',
      startTimeSinceEpoch: String(created - 7_200_000),
      endTimeSinceEpoch: String(created - 3_600_000),
    },
  ],
  'inference_services/301/serves': [{ id: '701', modelVersionId: '104', lastKnownState: 'RUNNING' }],
  'inference_services/304/serves': [{ id: '702', modelVersionId: '103', lastKnownState: 'FAILED' }],
  'model_versions/105/artifacts': [
    { id: '801', artifactType: 'model-artifact', uri: 's3://models/credit-risk/5', experimentRunId: '501' },
    { id: '802', artifactType: 'metric', name: 'auc', value: 0.93 },
    { id: '803', artifactType: 'doc-artifact', name: 'card' },
  ],
  'model_versions/104/artifacts': [
    { id: '811', artifactType: 'model-artifact', modelSourceId: 'run-42', modelSourceName: 'pipelines/42' },
  ],
  'experiment_runs/501/artifacts': [
    ...lossPoints.slice(0, 1),
    { id: '804', artifactType: 'dataset-artifact', name: 'applications', source: 's3://data/2025', digest: 'abc123' },
  ],
  'experiment_runs/501/metric_history': [
    ...lossPoints,
    { id: '699', artifactType: 'metric', name: 'accuracy', value: 0.8, step: 0 },
  ],
};
