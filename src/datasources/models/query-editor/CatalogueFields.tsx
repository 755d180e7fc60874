import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { QueryOf } from '../modelsQuery';
import { RegistryField } from './RegistryField';

type CatalogueQuery = QueryOf<'models'> | QueryOf<'versions'>;

interface Props {
  query: CatalogueQuery;
  datasource: ModelsDataSource;
  onChange: (query: CatalogueQuery) => void;
}

/** Fields of the tables of models and of versions. */
export function CatalogueFields({ query, datasource, onChange }: Props) {
  const searchId = `plumbline-search-${query.refId}`;
  return (
    <EditorRow>
      <EditorFieldGroup>
        <RegistryField
          query={query}
          datasource={datasource}
          onChange={({ registry }) => onChange({ ...query, registry })}
        />
        <EditorField label={t('query-editor.search.label', 'Search')} htmlFor={searchId} width={30} optional>
          <Input
            key={query.search}
            id={searchId}
            defaultValue={query.search ?? ''}
            placeholder={t('query-editor.search.placeholder', 'Part of a model name')}
            onBlur={({ currentTarget: { value } }) => onChange({ ...query, search: value === '' ? undefined : value })}
          />
        </EditorField>
      </EditorFieldGroup>
    </EditorRow>
  );
}
