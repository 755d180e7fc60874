import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { GroupFields } from './GroupFields';
import { CostFields } from './CostFields';
import { AverageField } from './AverageField';
import { getLabelTimeOptions } from './getLabelTimeOptions';
import { getPerformanceMetricOptions } from './getPerformanceMetricOptions';
import { getPerformanceValueOptions } from './getPerformanceValueOptions';
import { getPerformanceViewOptions } from './getPerformanceViewOptions';
import { getWindowBoundOptions } from './getWindowBoundOptions';
import { EstimationFields } from './EstimationFields';
import { isFairnessMetric } from './isFairnessMetric';
import { isRankingMetric } from './isRankingMetric';
import { PlacesField } from './PlacesField';
import type { QueryFieldsProps } from './QueryEditorProps';
import { WindowField } from './WindowField';

/** Fields of a `performance` query. */
export function PerformanceFields(props: QueryFieldsProps<'performance'>) {
  const { query, isRule, onChange } = props;
  const id = (field: string): string => `plumbline-performance-${field}-${query.refId}`;
  const view = query.view ?? 'series';
  const isOverTime = view === 'series' || view === 'latest' || view === 'table';
  return (
    <>
      <EditorRow>
        <EditorFieldGroup>
          <EditorField label={t('query-editor.performance-view.label', 'View')} htmlFor={id('view')} width={24}>
            <Combobox
              id={id('view')}
              options={getPerformanceViewOptions(isRule)}
              value={view}
              onChange={(option) => onChange({ ...query, view: option.value })}
            />
          </EditorField>
          {isOverTime && <MetricFields {...props} />}
          <WindowField {...props} />
        </EditorFieldGroup>
      </EditorRow>
      <EditorRow>
        <EditorFieldGroup>
          {isOverTime && <EstimationFields {...props} />}
          <EditorField
            label={t('query-editor.label-time.label', 'Time of rows')}
            htmlFor={id('by')}
            width={20}
            tooltip={t('query-editor.label-time.tooltip', 'The time that puts a prediction into a window')}
          >
            <Combobox
              id={id('by')}
              options={getLabelTimeOptions()}
              value={query.by ?? 'prediction'}
              onChange={(option) => onChange({ ...query, by: option.value })}
            />
          </EditorField>
          {(query.metric === 'business_value' || view === 'thresholds') && <CostFields {...props} />}
          {isOverTime && isFairnessMetric(query.metric) && <GroupFields {...props} />}
        </EditorFieldGroup>
      </EditorRow>
    </>
  );
}

/** What is measured, and which number of it the answer carries. */
function MetricFields(props: QueryFieldsProps<'performance'>) {
  const { query, onChange } = props;
  const id = (field: string): string => `plumbline-performance-${field}-${query.refId}`;
  return (
    <>
      <EditorField label={t('query-editor.performance-metric.label', 'Metric')} htmlFor={id('metric')} width={26}>
        <Combobox
          id={id('metric')}
          options={getPerformanceMetricOptions()}
          value={query.metric ?? null}
          isClearable
          placeholder={t('query-editor.performance-metric.default', 'By the model’s task')}
          onChange={(option) => onChange({ ...query, metric: option?.value })}
        />
      </EditorField>
      {isRankingMetric(query.metric) ? <PlacesField {...props} /> : <AverageField {...props} />}
      {query.view !== 'table' && (
        <EditorField label={t('query-editor.performance-value.label', 'Value')} htmlFor={id('value')} width={20}>
          <Combobox
            id={id('value')}
            options={[...getPerformanceValueOptions(), ...getWindowBoundOptions(props.isInner)]}
            value={query.value ?? 'metric'}
            onChange={(option) => onChange({ ...query, value: option.value })}
          />
        </EditorField>
      )}
    </>
  );
}
