import type { QueryEditorProps } from '@grafana/data';
import { EditorRow, EditorFieldGroup, EditorRows } from '@grafana/plugin-ui';
import type { ModelsDataSource } from '../datasource';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import type { ModelsQuery, QueryOf } from '../modelsQuery';
import { ListFields } from '../query-editor/ListFields';
import { ModelsField } from '../query-editor/ModelsField';
import { RegistryField } from '../query-editor/RegistryField';

type Props = QueryEditorProps<ModelsDataSource, ModelsQuery, ModelsDataSourceOptions>;

/** Editor of a variable: which names, and of which models. */
export function VariableQueryEditor({ query, datasource, onChange, onRunQuery }: Props) {
  const list: QueryOf<'list'> =
    query.queryType === 'list' ? query : { refId: query.refId, queryType: 'list', what: 'models' };
  const change = (next: ModelsQuery): void => {
    onChange(next);
    onRunQuery();
  };
  return (
    <EditorRows>
      <ListFields query={list} datasource={datasource} isRule={false} onChange={change} />
      {list.what !== 'registries' && (
        <EditorRow>
          <EditorFieldGroup>
            <RegistryField query={list} datasource={datasource} onChange={change} />
            {list.what !== 'models' && <ModelsField query={list} datasource={datasource} onChange={change} />}
          </EditorFieldGroup>
        </EditorRow>
      )}
    </EditorRows>
  );
}
