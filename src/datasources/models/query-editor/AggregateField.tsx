import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';

type Aggregate = NonNullable<QueryOf<'drift'>['aggregate']>;

/** Folds the columns of a window into one number. */
export function AggregateField({ query, onChange }: Pick<QueryFieldsProps<'drift'>, 'query' | 'onChange'>) {
  const id = `plumbline-drift-aggregate-${query.refId}`;
  return (
    <EditorField label={t('query-editor.aggregate.label', 'Over columns')} htmlFor={id} width={22} optional>
      <Combobox
        id={id}
        options={getAggregateOptions()}
        value={query.aggregate ?? null}
        isClearable
        placeholder={t('query-editor.aggregate.none', 'Each by itself')}
        onChange={(option) => onChange({ ...query, aggregate: option?.value })}
      />
    </EditorField>
  );
}

function getAggregateOptions(): Array<ComboboxOption<Aggregate>> {
  return [
    { value: 'share', label: t('query-editor.aggregate.share', 'Share of drifted columns') },
    { value: 'count', label: t('query-editor.aggregate.count', 'Number of drifted columns') },
    { value: 'max', label: t('query-editor.aggregate.max', 'Largest value') },
  ];
}
