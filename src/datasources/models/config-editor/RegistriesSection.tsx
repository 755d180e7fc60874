import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { ConfigSection } from '@grafana/plugin-ui';
import { Button, Divider, Stack } from '@grafana/ui';
import { Fragment } from 'react';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { buildEmptyRegistry } from './buildEmptyRegistry';
import { EventsField } from './EventsField';
import { findStrandedId } from './findStrandedId';
import { getSecret } from './getSecret';
import { RegistryEditor } from './RegistryEditor';
import { removeRegistry } from './removeRegistry';
import { renameRegistry } from './renameRegistry';
import type { StoredRegistry } from './storedRegistry';

type Props = DataSourcePluginOptionsEditorProps<ModelsDataSourceOptions, Record<string, string>>;

/** The list of registries, each with its secrets. */
export function RegistriesSection(props: Props) {
  const { options, onOptionsChange } = props;
  const settings = options.jsonData;
  const { registries = [] } = settings;
  const change = (patch: Partial<ModelsDataSourceOptions>): void =>
    onOptionsChange({ ...options, jsonData: { ...settings, ...patch } });
  const replace = (index: number, registry: StoredRegistry): void =>
    change({ registries: registries.map((other, at) => (at === index ? registry : other)) });
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
              getSecret={(key) => getSecret(key, props)}
              onChange={(changed) => replace(index, changed)}
              onRename={(to) => onOptionsChange(renameRegistry(options, index, to))}
              onRemove={() => onOptionsChange(removeRegistry(options, index))}
              strandedId={findStrandedId(options, registry)}
            />
            <Divider />
          </Fragment>
        ))}
        <div>
          <Button
            variant="secondary"
            icon="plus"
            onClick={() =>
              change({
                registries: [...registries, buildEmptyRegistry(`registry-${registries.length + 1}`, 'mlflow')],
              })
            }
          >
            <Trans i18nKey="config-editor.registries.add">Add registry</Trans>
          </Button>
        </div>
        {registries.length > 0 && <EventsField settings={settings} onChange={change} />}
      </Stack>
    </ConfigSection>
  );
}
