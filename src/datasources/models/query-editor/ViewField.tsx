import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { RadioButtonGroup } from '@grafana/ui';
import type { View } from '../../../schema/query/common';
import type { ModelsQuery, QueryOf } from '../modelsQuery';
import type { SharedFieldProps } from './QueryEditorProps';

type ViewedType = 'drift' | 'health' | 'quality' | 'attribution' | 'runMetrics' | 'anomalies';

interface Props<Query extends ModelsQuery> extends SharedFieldProps<Query> {
  /** The view of a query that names none. */
  defaultView: View;
}

/** Picks the shape of the answer. A rule can't evaluate a table; inside another query it is always series. */
export function ViewField<Query extends QueryOf<ViewedType>>({
  query,
  defaultView,
  isRule,
  isInner = false,
  onChange,
}: Props<Query>) {
  const id = `plumbline-${query.queryType}-view-${query.refId}`;
  if (isInner) {
    return null;
  }
  const options: Array<{ value: View; label: string; description: string }> = [
    {
      value: 'table',
      label: t('query-editor.view.table', 'Table'),
      description: t('query-editor.view.table-description', 'Every column, for the drift panel and tables'),
    },
    {
      value: 'series',
      label: t('query-editor.view.series', 'Series'),
      description: t('query-editor.view.series-description', 'A point a window, for time series'),
    },
    {
      value: 'latest',
      label: t('query-editor.view.latest', 'Latest'),
      description: t('query-editor.view.latest-description', 'The last complete window, for stats and alert rules'),
    },
  ];
  return (
    <EditorField label={t('query-editor.view.label', 'View')} htmlFor={id}>
      <RadioButtonGroup
        id={id}
        options={isRule ? options.filter((option) => option.value !== 'table') : options}
        value={query.view ?? defaultView}
        onChange={(view) => onChange({ ...query, view })}
      />
    </EditorField>
  );
}
