export interface AzureResource {
  name: string;
  properties: Readonly<Record<string, unknown>>;
  tags?: Readonly<Record<string, string>>;
}

const modelNames = ['credit-risk', 'churn', 'fraud_v1', 'FraudRing', 'demand', 'ranking', 'retired'];

const creditVersions: AzureResource[] = [
  { stage: 'Archived', isArchived: true },
  { stage: '', provisioningState: 'Failed' },
  { provisioningState: 'Creating' },
  { stage: 'Development', provisioningState: 'Succeeded' },
  {
    stage: 'Production',
    provisioningState: 'Succeeded',
    description: 'Default within a year',
    tags: { team: 'risk' },
    properties: { reviewed: 'yes' },
    modelType: 'mlflow_model',
    modelUri: 'azureml://subscriptions/s/resourceGroups/rg/workspaces/ws/datastores/store/paths/model',
    jobName: 'train-7',
    flavors: { python_function: { data: {} }, sklearn: { data: {} } },
    datasets: [{ name: 'applications', id: '/subscriptions/s/data/applications/versions/3' }, {}],
  },
].map((properties, index) => ({ name: String(index + 1), properties }));

/** What the vendor holds, by the path of its list below the workspace or registry. */
export const azureMlHoldings: Readonly<Record<string, readonly AzureResource[]>> = {
  models: modelNames.map((name) => ({
    name,
    properties: {
      latestVersion: name === 'credit-risk' ? '5' : '1',
      nextVersion: '9',
      isArchived: name === 'retired',
      tags: { owner: 'ann' },
      properties: {},
    },
  })),
  ...Object.fromEntries(
    modelNames.map((name) => [
      `models/${name}/versions`,
      name === 'credit-risk' ? creditVersions : [{ name: '1', properties: { provisioningState: 'Succeeded' } }],
    ])
  ),
  onlineEndpoints: [
    { name: 'credit', properties: { traffic: { blue: 90, green: 10 }, provisioningState: 'Succeeded' } },
    { name: 'files', properties: { traffic: null, provisioningState: 'Succeeded' } },
  ],
  'onlineEndpoints/credit/deployments': [
    {
      name: 'blue',
      properties: {
        endpointComputeType: 'Managed',
        instanceType: 'Standard_F4s_v2',
        model:
          '/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/models/credit-risk/versions/4',
        provisioningState: 'Succeeded',
        environmentVariables: { API_KEY: 'not-to-be-shown' },
      },
      tags: { cost: '42' },
    },
    {
      name: 'green',
      properties: {
        endpointComputeType: 'Managed',
        model: 'azureml://registries/company/models/credit-risk/versions/5',
        provisioningState: 'Updating',
      },
    },
    {
      name: 'shadow',
      properties: { endpointComputeType: 'Kubernetes', model: 'azureml:credit-risk:3', provisioningState: 'Failed' },
    },
  ],
  'onlineEndpoints/files/deployments': [
    {
      name: 'only',
      properties: { endpointComputeType: 'Managed', model: 'azureml://datastores/store/paths/model' },
    },
  ],
};
