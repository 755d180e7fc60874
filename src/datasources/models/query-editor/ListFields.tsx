import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';
import { SegmentField } from './SegmentField';

type ListSubject = NonNullable<QueryOf<'list'>['what']>;

/** Fields of a `list` query. */
export function ListFields({ query, datasource, onChange }: QueryFieldsProps<'list'>) {
  const id = `plumbline-list-what-${query.refId}`;
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('query-editor.list.label', 'List')} htmlFor={id} width={24}>
          <Combobox
            id={id}
            options={getSubjectOptions()}
            value={query.what ?? 'models'}
            onChange={(option) => onChange({ ...query, what: option.value })}
          />
        </EditorField>
        {query.what === 'segmentValues' && (
          <SegmentField
            label={t('query-editor.list.column', 'Column')}
            query={query}
            datasource={datasource}
            onChange={onChange}
          />
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getSubjectOptions(): Array<ComboboxOption<ListSubject>> {
  return [
    { value: 'models', label: t('query-editor.list.models', 'Models') },
    { value: 'versions', label: t('query-editor.list.versions', 'Versions') },
    { value: 'aliases', label: t('query-editor.list.aliases', 'Aliases') },
    { value: 'registries', label: t('query-editor.list.registries', 'Registries') },
    { value: 'columns', label: t('query-editor.list.columns', 'Columns') },
    { value: 'segmentValues', label: t('query-editor.list.segment-values', 'Values of a column') },
  ];
}
