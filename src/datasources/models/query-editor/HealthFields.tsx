import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import { getWindowBoundOptions } from './getWindowBoundOptions';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ViewField } from './ViewField';
import { WindowField } from './WindowField';

type HealthMetric = NonNullable<QueryOf<'health'>['metric']>;
type HealthValue = NonNullable<QueryOf<'health'>['value']>;

/** Fields of a `health` query. */
export function HealthFields(props: QueryFieldsProps<'health'>) {
  const { query, onChange } = props;
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
        <WindowField {...props} />
        <ViewField {...props} defaultView="series" />
        {query.view !== 'table' && props.isInner !== true && (
          <EditorField label={t('query-editor.value.label', 'Value')} htmlFor={id('value')} width={20}>
            <Combobox
              id={id('value')}
              options={[...getValueOptions(), ...getWindowBoundOptions()]}
              value={query.value ?? 'metric'}
              onChange={(option) => onChange({ ...query, value: option.value })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getValueOptions(): Array<ComboboxOption<HealthValue>> {
  return [
    {
      value: 'metric',
      label: t('query-editor.health-value.metric', 'Metric'),
      description: t('query-editor.health-value.metric-description', 'The metric itself'),
    },
  ];
}

function getMetricOptions(): Array<ComboboxOption<HealthMetric>> {
  return [
    {
      value: 'volume',
      label: t('query-editor.health-metric.volume', 'Volume'),
      description: t('query-editor.health-metric.volume-description', 'Predictions in the window'),
    },
    {
      value: 'error_rate',
      label: t('query-editor.health-metric.error-rate', 'Error rate'),
      description: t(
        'query-editor.health-metric.error-rate-description',
        'Share of predictions that failed. Needs the status column and when it is an error.'
      ),
    },
    ...getLatencyOptions(),
    {
      value: 'freshness',
      label: t('query-editor.health-metric.freshness', 'Freshness'),
      description: t(
        'query-editor.health-metric.freshness-description',
        'Age of the newest prediction when the window ends. Grows while a model is silent.'
      ),
    },
  ];
}

function getLatencyOptions(): Array<ComboboxOption<HealthMetric>> {
  const needs = t('query-editor.health-metric.latency-needs', 'Needs the latency column.');
  return [
    {
      value: 'latency_p50',
      label: t('query-editor.health-metric.latency-p50', 'Latency, median'),
      description: `${t('query-editor.health-metric.latency-p50-description', 'Half of the predictions were faster.')} ${needs}`,
    },
    {
      value: 'latency_p95',
      label: t('query-editor.health-metric.latency-p95', 'Latency, 95th percentile'),
      description: `${t('query-editor.health-metric.latency-p95-description', 'One prediction in 20 took longer.')} ${needs}`,
    },
    {
      value: 'latency_p99',
      label: t('query-editor.health-metric.latency-p99', 'Latency, 99th percentile'),
      description: `${t('query-editor.health-metric.latency-p99-description', 'One prediction in 100 took longer.')} ${needs}`,
    },
  ];
}
