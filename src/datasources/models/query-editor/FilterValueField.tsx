import { t } from '@grafana/i18n';
import { Combobox, MultiCombobox } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import type { StoredFilter } from './storedFilter';
import { toOptions } from './toOptions';
import { useNames } from './useNames';

interface Props {
  filter: StoredFilter;
  models: ModelsQuery['models'];
  datasource: ModelsDataSource;
  onChange: (filter: StoredFilter) => void;
}

/** Picks the value or values that a filter compares with, out of those that the column holds. */
export function FilterValueField({ filter, models, datasource, onChange }: Props) {
  const values = useNames(
    datasource,
    filter.column === '' ? null : { what: 'segmentValues', segmentBy: filter.column, models }
  );
  const label = t('query-editor.filters.value', 'Value');
  if (filter.operator === '=|' || filter.operator === '!=|') {
    const chosen = filter.values ?? [];
    return (
      <MultiCombobox
        aria-label={label}
        width={30}
        options={toOptions(values.names, chosen)}
        value={chosen}
        createCustomValue
        onChange={(options) => {
          const names = options.map((option) => option.value);
          onChange({ ...filter, value: names[0] ?? '', values: names });
        }}
      />
    );
  }
  return (
    <Combobox
      aria-label={label}
      width={30}
      options={toOptions(values.names, [filter.value])}
      value={filter.value === '' ? null : filter.value}
      createCustomValue
      onChange={(option) => onChange({ ...filter, value: option.value })}
    />
  );
}
