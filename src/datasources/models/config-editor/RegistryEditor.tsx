import { t, Trans } from '@grafana/i18n';
import { Button, Combobox, Field, SecretInput, Stack, type ComboboxOption } from '@grafana/ui';
import { registryDefinitions } from '../../../registries/registryDefinitions';
import type { RegistryType } from '../../../registries/registryType';
import { plainText } from '../../../viz/format/plainText';
import { buildEmptyRegistry } from './buildEmptyRegistry';
import type { SecretSetting } from './GrafanaAccessSection';
import { getSecretKey } from './getSecretKey';
import { getSecretNames } from './getSecretNames';
import { getSecretText } from './getSecretText';
import { RegistryConnectionFields } from './RegistryConnectionFields';
import { RegistryIdField } from './RegistryIdField';
import { RegistryTypeFields } from './RegistryTypeFields';
import type { StoredRegistry } from './storedRegistry';
import { StrandedSecretsWarning } from './StrandedSecretsWarning';

interface Props {
  id: string;
  registry: StoredRegistry;
  getSecret: (key: string) => SecretSetting;
  onChange: (registry: StoredRegistry) => void;
  onRename: (id: string) => void;
  onRemove: () => void;
  /** The id that secrets were saved for, where this registry lacks them and no registry has that id. */
  strandedId?: string;
}

/** One registry: what it is, where it is, and its secrets, which never come back from the server. */
export function RegistryEditor({ id, registry, getSecret, onChange, onRename, onRemove, strandedId }: Props) {
  return (
    <Stack direction="column" gap={2}>
      <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
        <RegistryIdField key={registry.id} id={`${id}-id`} value={registry.id} onChange={onRename} />
        <Field noMargin label={t('config-editor.registry.type', 'Type')} htmlFor={`${id}-type`}>
          <Combobox<RegistryType>
            id={`${id}-type`}
            width={36}
            options={getTypeOptions()}
            value={registry.type}
            onChange={({ value }) => onChange(buildEmptyRegistry(registry.id, value))}
          />
        </Field>
        <Button
          variant="secondary"
          icon="trash-alt"
          onClick={onRemove}
          aria-label={t('config-editor.registry.remove-label', 'Remove registry {{id}}', {
            id: registry.id,
            ...plainText,
          })}
        >
          <Trans i18nKey="config-editor.registry.remove">Remove</Trans>
        </Button>
      </Stack>
      {strandedId !== undefined && <StrandedSecretsWarning strandedId={strandedId} />}
      <Stack direction="row" gap={2} wrap="wrap">
        <RegistryTypeFields id={id} registry={registry} onChange={onChange} />
        {getSecretNames(registry).map((name) => {
          const secret = getSecret(getSecretKey(registry.id, name));
          return (
            <Field noMargin key={name} label={getSecretText(name)}>
              <SecretInput
                id={`${id}-${name}`}
                width={40}
                disabled={registry.id === ''}
                isConfigured={secret.isStored}
                value={secret.typed}
                onChange={(event) => secret.store(event.currentTarget.value)}
                onReset={secret.reset}
              />
            </Field>
          );
        })}
      </Stack>
      {registry.type !== 'neptune-export' && (
        <RegistryConnectionFields id={id} registry={registry} onChange={onChange} />
      )}
    </Stack>
  );
}

function getTypeOptions(): Array<ComboboxOption<RegistryType>> {
  return Object.values(registryDefinitions).map(({ type, name }) => ({ value: type, label: name }));
}
