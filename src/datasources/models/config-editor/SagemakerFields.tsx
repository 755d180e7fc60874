import { t } from '@grafana/i18n';
import { Combobox, Field } from '@grafana/ui';
import { examples } from './examples';
import { RegistryText } from './RegistryText';
import type { StoredRegistryOf } from './storedRegistry';

interface Props {
  id: string;
  registry: StoredRegistryOf<'sagemaker'>;
  onChange: (registry: StoredRegistryOf<'sagemaker'>) => void;
}

/** Region, credentials and role of a SageMaker registry. */
export function SagemakerFields({ id, registry, onChange }: Props) {
  const { assumeRole } = registry;
  return (
    <>
      <RegistryText
        id={`${id}-region`}
        required
        label={t('config-editor.registry.region', 'Region')}
        placeholder={examples.region}
        value={registry.region}
        onChange={(region) => onChange({ ...registry, region })}
      />
      <Field noMargin label={t('config-editor.registry.credentials', 'Credentials')} htmlFor={`${id}-credentials`}>
        <Combobox<'keys' | 'default'>
          id={`${id}-credentials`}
          width={30}
          options={[
            { value: 'keys', label: t('config-editor.registry.keys', 'Access and secret key') },
            {
              value: 'default',
              label: t('config-editor.registry.default', "Grafana's own"),
              description: t('config-editor.registry.default-description', 'Where the operator allows it'),
            },
          ]}
          value={registry.authentication?.type ?? 'keys'}
          onChange={({ value }) => onChange({ ...registry, authentication: { type: value } })}
        />
      </Field>
      <RegistryText
        id={`${id}-role`}
        label={t('config-editor.registry.role', 'Role to assume')}
        placeholder={examples.role}
        value={assumeRole?.arn}
        onChange={(arn) => onChange({ ...registry, assumeRole: arn === '' ? undefined : { ...assumeRole, arn } })}
      />
      <RegistryText
        id={`${id}-endpoint`}
        label={t('config-editor.registry.endpoint', 'Private endpoint')}
        value={registry.endpoint}
        onChange={(endpoint) => onChange({ ...registry, endpoint: endpoint === '' ? undefined : endpoint })}
      />
    </>
  );
}
