export interface DatarobotResource {
  id: string;
  [field: string]: unknown;
}

const modelNames = ['Credit risk', 'Churn', 'Fraud EU', 'fraud us', 'Demand', 'Retired'];

const creditVersions: DatarobotResource[] = [1, 2, 3, 4].map((number) => ({
  id: `mp${number}`,
  registeredModelId: 'rm1',
  registeredModelVersion: number,
  name: `Credit risk v${number}`,
  modelId: `model${number}`,
  modelExecutionType: 'dedicated',
  isArchived: number === 1,
  isDeprecated: false,
  buildStatus: [null, null, 'inProgress', 'complete'][number - 1],
  updatedAt: '2026-01-06T08:00:00.000000Z',
  tags: [{ id: 't1', name: 'team', value: 'risk' }],
  target: { name: 'default', type: 'Binary', classNames: ['no', 'yes'], predictionThreshold: 0.3 },
  modelDescription: {
    description: 'Default within a year',
    modelCreatorName: 'Ann Example',
    modelCreatedAt: '2026-01-05T08:00:00.000000Z',
    location: null,
  },
  sourceMeta: { projectId: 'p1', projectName: 'Credit 2026' },
  datasets: {
    datasetName: 'applications.csv',
    trainingDataCatalogId: 'cat1',
    holdoutDatasetName: 'holdout.csv',
    holdoutDataCatalogId: 'cat2',
  },
}));

const period = { start: '2026-01-08T12:00:00.000000Z', end: '2026-01-15T12:00:00.000000Z' };

const versionLists = Object.fromEntries(
  modelNames.map((_name, index) => [
    `registeredModels/rm${index + 1}/versions`,
    index === 0
      ? creditVersions
      : [
          {
            id: `mp1${index}`,
            registeredModelVersion: 1,
            modelExecutionType: 'external',
            modelDescription: { location: 's3://elsewhere/model.bin' },
          },
        ],
  ])
);

/** Lists that the vendor holds, by their path. */
export const datarobotLists: Readonly<Record<string, readonly DatarobotResource[]>> = {
  registeredModels: modelNames.map((name, index) => ({
    id: `rm${index + 1}`,
    name,
    description: index === 1 ? 'Finds fraud, too' : null,
    createdAt: '2026-01-02T08:00:00.000000Z',
    modifiedAt: '2026-01-03T08:00:00.000000Z',
    isArchived: name === 'Retired',
    lastVersionNum: 1,
    target: { name: 'default', type: 'Binary' },
  })),
  ...versionLists,
  deployments: [
    {
      id: 'd1',
      label: 'Credit prod',
      status: 'active',
      importance: 'CRITICAL',
      model: { id: 'model4', type: 'Light Gradient Boosted Trees', targetName: 'default' },
      modelPackage: { id: 'mp4', name: 'Credit risk v4', registeredModelId: 'rm1' },
      predictionEnvironment: { id: 'pe1', name: 'Kubernetes EU', platform: 'other' },
      predictionUsage: { dailyRates: [1, 2, 3], lastTimestamp: '2026-01-15T11:30:00.000000Z' },
      governance: { approvalStatus: 'APPROVED', hasOpenedChangeRequests: false },
      serviceHealth: { status: 'passing', message: 'ok' },
      modelHealth: { status: 'warning', message: 'drift' },
      accuracyHealth: { status: 'unavailable', message: '' },
      tags: [{ id: 't1', name: 'region', value: 'eu' }],
    },
    { id: 'd2', label: 'Churn outside', status: 'errored', modelPackage: { id: 'mp11', registeredModelId: 'rm2' } },
    { id: 'd3', label: 'Old', status: 'inactive', model: { type: 'Ridge' }, modelPackage: null },
    { id: 'd4', label: 'Gone', status: 'replacingModel', modelPackage: { id: 'mp99', registeredModelId: 'rm1' } },
  ],
  'registeredModels/rm1/versions/mp4/deployments': [
    { id: 'd1', label: 'Credit prod', currentlyDeployed: true, isChallenger: false, registeredModelVersion: 4 },
    { id: 'd9', label: 'Shadow', currentlyDeployed: true, isChallenger: true, registeredModelVersion: 4 },
  ],
  'registeredModels/rm1/versions/mp2/deployments': [
    { id: 'd1', label: 'Credit', isChallenger: false },
    { id: 'd5', label: 'Credit', isChallenger: false },
    { id: 'd6', label: 'Credit US', isChallenger: false },
  ],
  'deployments/d1/featureDrift': ['income', 'age', 'region', 'rate'].map((name, index) => ({
    id: name,
    name,
    driftScore: index === 3 ? null : 0.1 * (index + 1),
    featureImpact: 0.5,
    sampleSize: 1000,
    baselineSampleSize: 5000,
  })),
};

/** Single things that the vendor holds, by their path. */
export const datarobotThings: Readonly<Record<string, object>> = {
  version: { major: 2, minor: 36, versionString: '2.36.0' },
  'deployments/d1/settings': { associationId: { columnNames: ['loan_id', 'day'], requiredInPredictionRequests: true } },
  'deployments/d3/settings': { associationId: { columnNames: null, requiredInPredictionRequests: false } },
  'deployments/d1/accuracy': {
    period,
    modelId: 'model4',
    metrics: {
      LogLoss: { value: 0.41, baselineValue: 0.38, percentChange: 7.9 },
      AUC: { value: null, baselineValue: 0.84, percentChange: null },
    },
  },
  'deployments/d1/serviceStats': {
    period,
    modelId: 'model4',
    metrics: { totalPredictions: 12000, serverErrorRate: 0.01, executionTime: null },
  },
  'deployments/d1/targetDrift': { period, metric: 'psi', modelId: 'model4', targetName: 'default', driftScore: 0.07 },
  'deployments/d1/accuracyOverTime': {
    metric: 'LogLoss',
    modelId: 'model4',
    buckets: [10, 11, 12, 13, 14].map((day) => ({
      period: { start: `2026-01-${day}T00:00:00Z`, end: `2026-01-${day + 1}T00:00:00Z` },
      value: day === 12 ? null : day / 100,
      sampleSize: 100,
    })),
  },
};
