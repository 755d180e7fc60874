import { create } from '@bufbuild/protobuf';
import { PluginContextSchema } from '../../../src/backend/plugin-sdk/proto/generated/backend_pb';
import type { PluginContext } from '../../../src/backend/plugin-sdk/proto/generated/backend_pb';

export interface CallerOptions {
  orgId?: number;
  pluginId?: string;
  /** `null`: Grafana itself calls. */
  user?: { login?: string; name?: string; email?: string; role?: string } | null;
  dataSource?: {
    uid?: string;
    name?: string;
    jsonData?: unknown;
    secrets?: Record<string, string>;
    updated?: Date;
  };
  grafanaConfig?: Record<string, string>;
}

/** Who calls and for which data source, as Grafana sends it: an admin of organisation 1 unless said otherwise. */
export function buildPluginContext(options: CallerOptions = {}): PluginContext {
  const {
    orgId = 1,
    pluginId = 'plumbline-models-datasource',
    user = {},
    dataSource = {},
    grafanaConfig = {},
  } = options;
  const {
    uid = 'plumbline',
    name = 'Plumbline Models',
    jsonData = {},
    secrets = {},
    updated = new Date(0),
  } = dataSource;
  return create(PluginContextSchema, {
    orgId: BigInt(orgId),
    pluginId,
    pluginVersion: '0.0.0',
    userAgent: 'Grafana/12.4.0',
    grafanaConfig,
    ...(user && { user: { login: 'admin', name: 'Admin', email: 'admin@localhost', role: 'Admin', ...user } }),
    dataSourceInstanceSettings: {
      id: 1n,
      uid,
      name,
      jsonData: Buffer.from(JSON.stringify(jsonData)),
      decryptedSecureJsonData: secrets,
      lastUpdatedMS: BigInt(updated.getTime()),
    },
  });
}
