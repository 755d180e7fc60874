import { t, Trans } from '@grafana/i18n';
import { ConfigSection } from '@grafana/plugin-ui';
import { Button, Divider, Stack } from '@grafana/ui';
import { Fragment } from 'react';
import { buildEmptyRegistry } from './buildEmptyRegistry';
import { EventsField } from './EventsField';
import { RegistryEditor } from './RegistryEditor';
import type { SecretSetting } from './GrafanaAccessSection';
import type { SettingsSectionProps } from './SettingsSectionProps';
import type { StoredRegistry } from './storedRegistry';

interface Props extends SettingsSectionProps {
  getSecret: (key: string) => SecretSetting;
}

/** The list of registries. */
export function RegistriesSection({ settings, getSecret, onChange }: Props) {
  const registries = settings.registries ?? [];
  const replace = (index: number, registry: StoredRegistry): void =>
    onChange({ registries: registries.map((other, at) => (at === index ? registry : other)) });
  return (
    <ConfigSection
      title={t('config-editor.registries.title', 'Registries')}
      description={t(
        'config-editor.registries.description',
        'Where models and their versions are registered. The operator of this Grafana decides which hosts may be reached.'
      )}
      isCollapsible
      isInitiallyOpen={registries.length > 0}
    >
      <Stack direction="column" gap={2}>
        {registries.map((registry, index) => (
          <Fragment key={index}>
            <RegistryEditor
              id={`plumbline-registry-${index}`}
              registry={registry}
              getSecret={getSecret}
              onChange={(changed) => replace(index, changed)}
              onRemove={() => onChange({ registries: registries.filter((_, at) => at !== index) })}
            />
            <Divider />
          </Fragment>
        ))}
        <div>
          <Button
            variant="secondary"
            icon="plus"
            onClick={() =>
              onChange({
                registries: [...registries, buildEmptyRegistry(`registry-${registries.length + 1}`, 'mlflow')],
              })
            }
          >
            <Trans i18nKey="config-editor.registries.add">Add registry</Trans>
          </Button>
        </div>
        {registries.length > 0 && <EventsField settings={settings} onChange={onChange} />}
      </Stack>
    </ConfigSection>
  );
}
