import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { toOptions } from './toOptions';
import { useNames } from './useNames';

interface Props<Query extends ModelsQuery> {
  label: string;
  query: Query;
  datasource: ModelsDataSource;
  onChange: (query: Query) => void;
}

/** Picks the column whose values are the segments. */
export function SegmentField<Query extends ModelsQuery>({ label, query, datasource, onChange }: Props<Query>) {
  const columns = useNames(datasource, { what: 'columns', models: query.models });
  const id = `plumbline-segment-${query.refId}`;
  return (
    <EditorField label={label} htmlFor={id} width={24} optional>
      <Combobox
        id={id}
        options={toOptions(columns.names, query.segmentBy === undefined ? [] : [query.segmentBy])}
        value={query.segmentBy ?? null}
        loading={columns.state === 'loading'}
        isClearable
        createCustomValue
        placeholder={t('query-editor.segment.none', 'None')}
        onChange={(option) => onChange({ ...query, segmentBy: option?.value })}
      />
    </EditorField>
  );
}
