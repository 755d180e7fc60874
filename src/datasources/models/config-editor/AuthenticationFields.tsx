import { t } from '@grafana/i18n';
import { Combobox, Field, type ComboboxOption } from '@grafana/ui';
import { RegistryText } from './RegistryText';
import type { StoredRegistryOf } from './storedRegistry';

type HttpRegistry = StoredRegistryOf<'mlflow'> | StoredRegistryOf<'kubeflow'>;
type Authentication = NonNullable<HttpRegistry['authentication']>;

interface Props {
  id: string;
  authentication: Authentication;
  onChange: (authentication: Authentication) => void;
}

/** How a registry knows the data source. The secret itself stands with the other secrets. */
export function AuthenticationFields({ id, authentication, onChange }: Props) {
  const change = (type: Authentication['type']): void => onChange(type === 'basic' ? { type, user: '' } : { type });
  return (
    <>
      <Field
        noMargin
        label={t('config-editor.registry.authentication', 'Authentication')}
        htmlFor={`${id}-authentication`}
      >
        <Combobox<Authentication['type']>
          id={`${id}-authentication`}
          width={24}
          options={getOptions()}
          value={authentication.type}
          onChange={(option) => change(option.value)}
        />
      </Field>
      {authentication.type === 'basic' && (
        <RegistryText
          id={`${id}-user`}
          required
          label={t('config-editor.registry.user', 'User')}
          value={authentication.user}
          onChange={(user) => onChange({ type: 'basic', user })}
        />
      )}
    </>
  );
}

function getOptions(): Array<ComboboxOption<Authentication['type']>> {
  return [
    { value: 'none', label: t('config-editor.registry.none', 'None') },
    { value: 'basic', label: t('config-editor.registry.basic', 'User and password') },
    { value: 'bearer', label: t('config-editor.registry.bearer', 'Token') },
  ];
}
