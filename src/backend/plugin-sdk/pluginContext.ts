/** Who calls, and for which instance: what Grafana sends with each call. */
export interface PluginContext {
  orgId: number;
  pluginId: string;
  pluginVersion: string;
  userAgent: string;
  /** Absent where Grafana itself calls. The scheduler of alert rules has the login `grafana_scheduler`. */
  user?: PluginUser;
  /** Present in every call to a data source plugin. */
  dataSourceInstanceSettings?: DataSourceInstanceSettings;
  /** Present in calls to an app plugin only. */
  appInstanceSettings?: AppInstanceSettings;
  grafanaConfig: Readonly<Record<string, string>>;
}

export interface PluginUser {
  login: string;
  name: string;
  email: string;
  /** `Viewer`, `Editor`, `Admin` or `None`. */
  role: string;
}

interface InstanceSettings {
  /** Parsed, not checked. */
  jsonData: unknown;
  decryptedSecureJsonData: Readonly<Record<string, string>>;
  /** Changes whenever the settings do: a key for what is cached by instance. */
  updated: Date;
  apiVersion: string;
}

export type AppInstanceSettings = InstanceSettings;

export interface DataSourceInstanceSettings extends InstanceSettings {
  id: number;
  uid: string;
  name: string;
  url: string;
  user: string;
  database: string;
  basicAuthEnabled: boolean;
  basicAuthUser: string;
}
