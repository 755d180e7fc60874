import { t } from '@grafana/i18n';
import { Combobox, Field } from '@grafana/ui';
import { RegistryText } from './RegistryText';
import type { StoredRegistryOf } from './storedRegistry';

interface Props {
  id: string;
  registry: StoredRegistryOf<'azure-ml'>;
  onChange: (registry: StoredRegistryOf<'azure-ml'>) => void;
}

/** Where a workspace or registry of Azure lies, and the application that reads it. */
export function AzureFields({ id, registry, onChange }: Props) {
  const { scope } = registry;
  const texts = [
    { key: 'subscription', label: t('config-editor.registry.subscription', 'Subscription') },
    { key: 'resourceGroup', label: t('config-editor.registry.resource-group', 'Resource group') },
    { key: 'tenant', label: t('config-editor.registry.tenant', 'Tenant') },
    { key: 'client', label: t('config-editor.registry.client', 'Client id') },
  ] as const;
  return (
    <>
      {texts.map(({ key, label }) => (
        <RegistryText
          key={key}
          id={`${id}-${key}`}
          required
          label={label}
          value={registry[key]}
          onChange={(value) => onChange({ ...registry, [key]: value })}
        />
      ))}
      <Field noMargin label={t('config-editor.registry.scope', 'Kind')} htmlFor={`${id}-scope`}>
        <Combobox<'workspace' | 'registry'>
          id={`${id}-scope`}
          width={24}
          options={[
            { value: 'workspace', label: t('config-editor.registry.workspace', 'Workspace') },
            {
              value: 'registry',
              label: t('config-editor.registry.registry', 'Registry'),
              description: t(
                'config-editor.registry.registry-description',
                'Models alone: deployments belong to workspaces'
              ),
            },
          ]}
          value={scope.kind}
          onChange={({ value }) => onChange({ ...registry, scope: { ...scope, kind: value } })}
        />
      </Field>
      <RegistryText
        id={`${id}-scope-name`}
        required
        label={t('config-editor.registry.scope-name', 'Name')}
        value={scope.name}
        onChange={(name) => onChange({ ...registry, scope: { ...scope, name } })}
      />
    </>
  );
}
