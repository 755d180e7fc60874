import type { MessageInitShape } from '@bufbuild/protobuf';
import type { PluginContextSchema } from '../../src/backend/plugin-sdk/proto/generated/backend_pb';
import type { ProvisionedDataSource } from './provisioning';

/** What Grafana tells a plugin of the caller and the data source: here always the one admin of the workbench. */
export function buildPluginContext(dataSource: ProvisionedDataSource): MessageInitShape<typeof PluginContextSchema> {
  return {
    orgId: 1n,
    pluginId: dataSource.type,
    user: { login: 'admin', name: 'admin', email: 'admin@localhost', role: 'Admin' },
    dataSourceInstanceSettings: {
      id: BigInt(dataSource.id),
      uid: dataSource.uid,
      name: dataSource.name,
      jsonData: new TextEncoder().encode(JSON.stringify(dataSource.jsonData)),
      lastUpdatedMS: 1n,
    },
  };
}
