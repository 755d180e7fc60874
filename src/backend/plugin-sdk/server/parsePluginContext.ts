import { parseJson } from './parseJson';
import { PluginError } from '../pluginError';
import type { AppInstanceSettings, DataSourceInstanceSettings, PluginContext } from '../pluginContext';
import type {
  AppInstanceSettings as WireAppSettings,
  DataSourceInstanceSettings as WireDataSourceSettings,
  PluginContext as WireContext,
} from '../proto/generated/backend_pb';

/** The context of a call as the handlers see it. Throws a PluginError for a call without context or with broken jsonData. */
export function parsePluginContext(wire: WireContext | undefined): PluginContext {
  if (!wire) {
    throw new PluginError('The call carries no plugin context.', { source: 'plugin', status: 400 });
  }
  const { user, appInstanceSettings, dataSourceInstanceSettings } = wire;
  return {
    orgId: Number(wire.orgId),
    pluginId: wire.pluginId,
    pluginVersion: wire.pluginVersion,
    userAgent: wire.userAgent,
    grafanaConfig: wire.grafanaConfig,
    ...(user && { user: { login: user.login, name: user.name, email: user.email, role: user.role } }),
    ...(appInstanceSettings && { appInstanceSettings: parseAppSettings(appInstanceSettings) }),
    ...(dataSourceInstanceSettings && {
      dataSourceInstanceSettings: parseDataSourceSettings(dataSourceInstanceSettings),
    }),
  };
}

function parseAppSettings(wire: WireAppSettings): AppInstanceSettings {
  return {
    jsonData: parseJson(wire.jsonData, 'jsonData of the app'),
    decryptedSecureJsonData: wire.decryptedSecureJsonData,
    updated: new Date(Number(wire.lastUpdatedMS)),
    apiVersion: wire.apiVersion,
  };
}

function parseDataSourceSettings(wire: WireDataSourceSettings): DataSourceInstanceSettings {
  return {
    id: Number(wire.id),
    uid: wire.uid,
    name: wire.name,
    url: wire.url,
    user: wire.user,
    database: wire.database,
    basicAuthEnabled: wire.basicAuthEnabled,
    basicAuthUser: wire.basicAuthUser,
    jsonData: parseJson(wire.jsonData, `jsonData of the data source "${wire.name}"`),
    decryptedSecureJsonData: wire.decryptedSecureJsonData,
    updated: new Date(Number(wire.lastUpdatedMS)),
    apiVersion: wire.apiVersion,
  };
}
