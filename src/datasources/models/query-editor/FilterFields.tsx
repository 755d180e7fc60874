import { t } from '@grafana/i18n';
import { EditorField, EditorRow } from '@grafana/plugin-ui';
import { Button, Stack } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { FilterField } from './FilterField';
import { SegmentField } from './SegmentField';
import type { StoredFilter } from './storedFilter';

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  onChange: (query: ModelsQuery) => void;
}

/** Filters on mapped columns, and the column that cuts the answer into segments. */
export function FilterFields({ query, datasource, onChange }: Props) {
  const filters = query.filters ?? [];
  const changeFilters = (next: StoredFilter[]): void => {
    onChange({ ...query, filters: next.length > 0 ? next : undefined });
  };
  return (
    <EditorRow>
      <SegmentField
        label={t('query-editor.segment.label', 'Segment by')}
        query={query}
        datasource={datasource}
        onChange={onChange}
      />
      <EditorField label={t('query-editor.filters.label', 'Filters')} optional>
        <Stack direction="row" wrap="wrap" gap={1}>
          {filters.map((filter, index) => (
            <FilterField
              key={index}
              filter={filter}
              models={query.models}
              datasource={datasource}
              onChange={(changed) => changeFilters(filters.map((other, at) => (at === index ? changed : other)))}
              onRemove={() => changeFilters(filters.filter((_, at) => at !== index))}
            />
          ))}
          <Button
            variant="secondary"
            icon="plus"
            aria-label={t('query-editor.filters.add', 'Add filter')}
            onClick={() => changeFilters([...filters, { column: '', operator: '=', value: '' }])}
          />
        </Stack>
      </EditorField>
    </EditorRow>
  );
}
