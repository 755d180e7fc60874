/** What Grafana 12.4 gives to a plugin that isn't allowed to see the host's environment. */
export const grafanaEnvironment = {
  GF_VERSION: '12.4.0',
  GF_EDITION: 'Open Source',
  GF_ENTERPRISE_LICENSE_PATH: '',
  GF_ENTERPRISE_APP_URL: 'http://localhost:3000/',
  GF_INSTANCE_FEATURE_TOGGLES_ENABLE: '',
  grafana_plugin_type: 'datasource',
  PLUGIN_MIN_PORT: '10000',
  PLUGIN_MAX_PORT: '25000',
  PLUGIN_PROTOCOL_VERSIONS: '2',
};
