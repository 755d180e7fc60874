import { EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import type { QueryFieldsProps } from './QueryEditorProps';
import { RegistryField } from './RegistryField';

/** Fields of a `lineage` query. */
export function LineageFields({ query, datasource, onChange }: QueryFieldsProps<'lineage'>) {
  return (
    <EditorRow>
      <EditorFieldGroup>
        <RegistryField
          query={query}
          datasource={datasource}
          isOffered={({ lineage, baselines }) => lineage || baselines}
          onChange={({ registry }) => onChange({ ...query, registry })}
        />
      </EditorFieldGroup>
    </EditorRow>
  );
}
