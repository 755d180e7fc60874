import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { MultiCombobox } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { QueryOf } from '../modelsQuery';
import { toOptions } from './toOptions';
import { useNames } from './useNames';

interface Props<Query> {
  query: Query;
  datasource: ModelsDataSource;
  onChange: (query: Query) => void;
}

/** Picks the columns to compare; none chosen means every feature. */
export function ColumnsField<Query extends QueryOf<'drift'> | QueryOf<'quality'>>({
  query,
  datasource,
  onChange,
}: Props<Query>) {
  const columns = useNames(datasource, { what: 'columns', models: query.models });
  const chosen = Array.isArray(query.columns) ? query.columns : [];
  const id = `plumbline-columns-${query.refId}`;
  return (
    <EditorField label={t('query-editor.columns.label', 'Columns')} htmlFor={id} width={30}>
      <MultiCombobox
        id={id}
        options={toOptions(columns.names, chosen)}
        value={chosen}
        loading={columns.state === 'loading'}
        createCustomValue
        placeholder={t('query-editor.columns.all', 'All features')}
        onChange={(options) => {
          const names = options.map((option) => option.value);
          onChange({ ...query, columns: names.length === 0 ? 'all' : names });
        }}
      />
    </EditorField>
  );
}
