import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { getRegistryDefinition } from '../../../registries/getRegistryDefinition';
import type { RegistryDefinition } from '../../../registries/registryDefinition';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  /** Whether registries of a type can answer; all of them unless given. */
  isOffered?: (definition: RegistryDefinition) => boolean;
  onChange: (query: ModelsQuery) => void;
}

/** Picks one registry; none means all of them. Not there for a data source without registries. */
export function RegistryField({ query, datasource, isOffered = () => true, onChange }: Props) {
  const offered = datasource.registries.filter((registry) => isOffered(getRegistryDefinition(registry)));
  if (query.queryType === 'anomalies' || (datasource.registries.length === 0 && query.registry === undefined)) {
    return null;
  }
  const id = `plumbline-registry-${query.refId}`;
  return (
    <EditorField label={t('query-editor.registry.label', 'Registry')} htmlFor={id} width={20} optional>
      <Combobox
        id={id}
        options={offered.map((registry) => ({
          value: registry.id,
          label: registry.id,
          description: getRegistryDefinition(registry).name,
        }))}
        value={query.registry ?? null}
        isClearable
        createCustomValue
        placeholder={t('query-editor.registry.all', 'All registries')}
        onChange={(option) => onChange({ ...query, registry: option?.value })}
      />
    </EditorField>
  );
}
