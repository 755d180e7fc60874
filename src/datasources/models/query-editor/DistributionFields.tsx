import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { getConventionOptions } from './getConventionOptions';
import { getDriftMethodOptions } from './getDriftMethodOptions';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ReferenceField } from './ReferenceField';
import { toOptions } from './toOptions';
import { useNames } from './useNames';
import { WindowField } from './WindowField';

/** Fields of a `distribution` query. */
export function DistributionFields({ query, datasource, isRule, onChange }: QueryFieldsProps<'distribution'>) {
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
        <EditorField label={t('query-editor.method.label', 'Method')} htmlFor={id('method')} width={24}>
          <Combobox
            id={id('method')}
            options={getDriftMethodOptions()}
            value={query.method ?? 'auto'}
            onChange={(option) => onChange({ ...query, method: option.value })}
          />
        </EditorField>
        <EditorField label={t('query-editor.convention.label', 'Convention')} htmlFor={id('convention')} width={18}>
          <Combobox
            id={id('convention')}
            options={getConventionOptions()}
            value={query.convention ?? 'plumbline'}
            onChange={(option) => onChange({ ...query, convention: option.value })}
          />
        </EditorField>
        <ReferenceField
          id={id('reference')}
          reference={query.reference}
          datasource={datasource}
          onChange={(reference) => onChange({ ...query, reference })}
        />
        <WindowField
          id={id('window')}
          window={query.window}
          isRule={isRule}
          onChange={(window) => onChange({ ...query, window })}
        />
      </EditorFieldGroup>
    </EditorRow>
  );
}
