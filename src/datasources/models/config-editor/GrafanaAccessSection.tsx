import { t } from '@grafana/i18n';
import { Field, SecretInput, Stack } from '@grafana/ui';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { AllowedDataSources } from './AllowedDataSources';

interface Props {
  settings: ModelsDataSourceOptions;
  onChange: (patch: Partial<ModelsDataSourceOptions>) => void;
  token: SecretSetting;
}

/** A secret of the settings: whether there is one, what was typed, and how it is stored or taken back. */
export interface SecretSetting {
  isStored: boolean;
  typed: string;
  store: (text: string) => void;
  reset: () => void;
}

/** Which other data sources the server may read, and with which token. */
export function GrafanaAccessSection({ settings, onChange, token }: Props) {
  return (
    <Stack direction="column" gap={2}>
      <AllowedDataSources
        uids={settings.grafanaAccess?.dataSources ?? []}
        onChange={(dataSources) => onChange({ grafanaAccess: { dataSources } })}
      />
      <Field
        noMargin
        htmlFor="plumbline-grafana-token"
        label={t('config-editor.grafana-access.token', 'Service account token')}
        description={t(
          'config-editor.grafana-access.token-description',
          'Of a service account of this organisation (Administration → Users and access → Service accounts). Viewer is enough for the scheduler; for the preview of rules it has to be allowed to look up permissions, as Admin is. Empty where Grafana gives the plugin a token of its own.'
        )}
      >
        <SecretInput
          id="plumbline-grafana-token"
          width={40}
          isConfigured={token.isStored}
          value={token.typed}
          placeholder={t('config-editor.grafana-access.token-placeholder', 'glsa_…')}
          onChange={({ currentTarget }) => token.store(currentTarget.value)}
          onReset={token.reset}
        />
      </Field>
    </Stack>
  );
}
