import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { DriftMethodFields } from './DriftMethodFields';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ReferenceField } from './ReferenceField';
import { toOptions } from './toOptions';
import { useNames } from './useNames';
import { WindowField } from './WindowField';

/** Fields of a `distribution` query. */
export function DistributionFields(props: QueryFieldsProps<'distribution'>) {
  const { query, datasource, onChange } = props;
  const columns = useNames(datasource, { what: 'columns', models: query.models });
  const id = (field: string): string => `plumbline-distribution-${field}-${query.refId}`;
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('query-editor.column.label', 'Column')} htmlFor={id('column')} width={24}>
          <Combobox
            id={id('column')}
            options={toOptions(columns.names, [query.column])}
            value={query.column === '' ? null : query.column}
            loading={columns.state === 'loading'}
            createCustomValue
            placeholder={t('query-editor.column.choose', 'Choose a column')}
            onChange={(option) => onChange({ ...query, column: option.value })}
          />
        </EditorField>
        <DriftMethodFields id={id} query={query} onChange={onChange} />
        <ReferenceField {...props} />
        <WindowField {...props} />
      </EditorFieldGroup>
    </EditorRow>
  );
}
