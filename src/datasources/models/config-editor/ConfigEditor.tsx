import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import { ConfigSection, DataSourceDescription } from '@grafana/plugin-ui';
import { Divider } from '@grafana/ui';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { getSecret } from './getSecret';
import { GrafanaAccessSection } from './GrafanaAccessSection';
import { ModelsSection } from './ModelsSection';
import { RegistriesSection } from './RegistriesSection';
import { PrivacySection } from './PrivacySection';
import { StoreSection } from './StoreSection';

type Props = DataSourcePluginOptionsEditorProps<ModelsDataSourceOptions, Record<string, string>>;

/** Settings of a Plumbline Models data source: where the logs lie, what their columns mean, what may leave. */
export function ConfigEditor(props: Props) {
  const { options, onOptionsChange } = props;
  const settings = options.jsonData;
  const change = (patch: Partial<ModelsDataSourceOptions>): void => {
    onOptionsChange({ ...options, jsonData: { ...settings, ...patch } });
  };
  return (
    <>
      <DataSourceDescription
        dataSourceName="Plumbline Models"
        docsLink="/plugins/plumbline-modelops-app"
        hasRequiredFields
      />
      <Divider />
      <ConfigSection
        title={t('config-editor.store.title', 'Prediction logs')}
        description={t(
          'config-editor.store.description',
          'Parquet, CSV and JSONL files that stay where they are. The operator of this Grafana decides which folders may be read.'
        )}
      >
        <StoreSection settings={settings} onChange={change} />
      </ConfigSection>
      <Divider />
      <ConfigSection
        title={t('config-editor.models.title', 'Models')}
        description={t(
          'config-editor.models.description',
          'Which log belongs to which model, and what its columns mean. Only what is mapped here can be asked for.'
        )}
      >
        <ModelsSection dataSourceUid={options.uid} settings={settings} onChange={change} />
      </ConfigSection>
      <Divider />
      <RegistriesSection {...props} />
      <Divider />
      <ConfigSection
        title={t('config-editor.grafana-access.title', 'Grafana access')}
        description={t(
          'config-editor.grafana-access.description',
          'For alert rules on anomalies in any series: the server then reads other data sources. Panels need none of this, they ask with the rights of whoever looks.'
        )}
        isCollapsible
        isInitiallyOpen={(settings.grafanaAccess?.dataSources ?? []).length > 0}
      >
        <GrafanaAccessSection settings={settings} onChange={change} token={getSecret('grafana.token', props)} />
      </ConfigSection>
      <Divider />
      <ConfigSection
        title={t('config-editor.privacy.title', 'Privacy')}
        description={t('config-editor.privacy.description', 'What an answer may show of small groups and long lists.')}
        isCollapsible
        isInitiallyOpen={false}
      >
        <PrivacySection settings={settings} onChange={change} />
      </ConfigSection>
    </>
  );
}
