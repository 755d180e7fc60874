import { t } from '@grafana/i18n';
import { AuthenticationFields } from './AuthenticationFields';
import { AzureFields } from './AzureFields';
import { examples } from './examples';
import { RegistryText } from './RegistryText';
import { SagemakerFields } from './SagemakerFields';
import type { StoredRegistry } from './storedRegistry';

interface Props {
  id: string;
  registry: StoredRegistry;
  onChange: (registry: StoredRegistry) => void;
}

/** The fields that the type of a registry needs. */
export function RegistryTypeFields({ id, registry, onChange }: Props) {
  switch (registry.type) {
    case 'mlflow':
    case 'kubeflow':
      return (
        <>
          <RegistryText
            id={`${id}-url`}
            required
            label={t('config-editor.registry.url', 'URL')}
            placeholder={examples.registryUrl}
            value={registry.url}
            onChange={(url) => onChange({ ...registry, url })}
          />
          <AuthenticationFields
            id={id}
            authentication={registry.authentication ?? { type: 'none' }}
            onChange={(authentication) => onChange({ ...registry, authentication })}
          />
        </>
      );
    case 'datarobot':
      return (
        <RegistryText
          id={`${id}-url`}
          label={t('config-editor.registry.api-url', 'API URL')}
          placeholder={examples.datarobotUrl}
          value={registry.url}
          onChange={(url) => onChange({ ...registry, url: url === '' ? undefined : url })}
        />
      );
    case 'sagemaker':
      return <SagemakerFields id={id} registry={registry} onChange={onChange} />;
    case 'azure-ml':
      return <AzureFields id={id} registry={registry} onChange={onChange} />;
    case 'neptune-export':
      return (
        <RegistryText
          id={`${id}-path`}
          required
          label={t('config-editor.registry.path', 'Folder of the export')}
          value={registry.path}
          onChange={(path) => onChange({ ...registry, path })}
        />
      );
  }
}
