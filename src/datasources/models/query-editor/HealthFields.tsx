import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ViewField } from './ViewField';
import { WindowField } from './WindowField';

type HealthMetric = NonNullable<QueryOf<'health'>['metric']>;

/** Fields of a `health` query. */
export function HealthFields({ query, isRule, onChange }: QueryFieldsProps<'health'>) {
  const id = (field: string): string => `plumbline-health-${field}-${query.refId}`;
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('query-editor.health-metric.label', 'Metric')} htmlFor={id('metric')} width={20}>
          <Combobox
            id={id('metric')}
            options={getMetricOptions()}
            value={query.metric ?? 'volume'}
            onChange={(option) => onChange({ ...query, metric: option.value })}
          />
        </EditorField>
        <WindowField
          id={id('window')}
          window={query.window}
          isRule={isRule}
          onChange={(window) => onChange({ ...query, window })}
        />
        <ViewField
          id={id('view')}
          view={query.view ?? 'series'}
          isRule={isRule}
          onChange={(view) => onChange({ ...query, view })}
        />
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getMetricOptions(): Array<ComboboxOption<HealthMetric>> {
  return [
    {
      value: 'volume',
      label: t('query-editor.health-metric.volume', 'Volume'),
      description: t('query-editor.health-metric.volume-description', 'Predictions in the window'),
    },
  ];
}
