import { t } from '@grafana/i18n';
import { AccessoryButton, InputGroup } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { filterOperators, type FilterOperator } from '../../../schema/query/filter';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { FilterValueField } from './FilterValueField';
import type { StoredFilter } from './storedFilter';
import { toOptions } from './toOptions';
import { useNames } from './useNames';

interface Props {
  filter: StoredFilter;
  models: ModelsQuery['models'];
  datasource: ModelsDataSource;
  onChange: (filter: StoredFilter) => void;
  onRemove: () => void;
}

/** One filter: column, operator, value. */
export function FilterField({ filter, models, datasource, onChange, onRemove }: Props) {
  const columns = useNames(datasource, { what: 'columns', models });
  return (
    <InputGroup>
      <Combobox
        aria-label={t('query-editor.filters.column', 'Column')}
        width={20}
        options={toOptions(columns.names, [filter.column])}
        value={filter.column === '' ? null : filter.column}
        createCustomValue
        onChange={(option) => onChange({ ...filter, column: option.value })}
      />
      <Combobox
        aria-label={t('query-editor.filters.operator', 'Operator')}
        width={10}
        options={filterOperators.map((operator) => ({ value: operator, label: operator }))}
        value={filter.operator}
        onChange={(option) => onChange(withOperator(filter, option.value))}
      />
      <FilterValueField filter={filter} models={models} datasource={datasource} onChange={onChange} />
      <AccessoryButton
        aria-label={t('query-editor.filters.remove', 'Remove filter')}
        icon="times"
        variant="secondary"
        onClick={onRemove}
      />
    </InputGroup>
  );
}

function withOperator(filter: StoredFilter, operator: FilterOperator): StoredFilter {
  const takesMany = operator === '=|' || operator === '!=|';
  if (!takesMany) {
    return { ...filter, operator, values: undefined };
  }
  return { ...filter, operator, values: filter.values ?? (filter.value === '' ? [] : [filter.value]) };
}
