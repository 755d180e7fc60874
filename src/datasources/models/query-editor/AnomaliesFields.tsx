import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Alert, Combobox, type ComboboxOption } from '@grafana/ui';
import { AdvancedFields } from '../../../lookback/query-editor/AdvancedFields';
import { BudgetFields } from '../../../lookback/query-editor/BudgetFields';
import { ExcludeFields } from '../../../lookback/query-editor/ExcludeFields';
import { TargetFields } from '../../../lookback/query-editor/TargetFields';
import type { TargetFieldsProps } from '../../../lookback/query-editor/storedJudging';
import { anomalyValues, type AnomalyValue } from '../../../schema/query/anomaliesQuery';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ViewField } from './ViewField';

interface Props extends QueryFieldsProps<'anomalies'> {
  /** What the other data source's own editor needs. */
  editor: Omit<TargetFieldsProps<QueryOf<'anomalies'>>, 'query'>;
}

/** Fields of an `anomalies` query: whose series are judged, how, and which number comes back. */
export function AnomaliesFields({ query, datasource, isRule, editor, onChange }: Props) {
  const id = (field: string): string => `plumbline-anomalies-${field}-${query.refId}`;
  const { uid } = query.target.datasource;
  return (
    <>
      <TargetFields {...editor} query={query} isRule={isRule} />
      {isRule && uid !== '' && !datasource.ruleDataSources.includes(uid) && (
        <Alert
          severity="warning"
          title={t('query-editor.anomalies.not-allowed', 'Rules may not read this data source yet')}
        >
          {t(
            'query-editor.anomalies.not-allowed-text',
            'An admin adds it under "Grafana access" in the settings of this data source.'
          )}
        </Alert>
      )}
      <BudgetFields query={query} onChange={onChange} />
      <EditorRow>
        <EditorFieldGroup>
          <EditorField label={t('query-editor.anomaly-value.label', 'Value')} htmlFor={id('value')} width={20}>
            <Combobox
              id={id('value')}
              options={getValueOptions()}
              value={query.value ?? 'score'}
              onChange={(option) => onChange({ ...query, value: option.value })}
            />
          </EditorField>
          <ViewField query={query} defaultView="series" isRule={isRule} onChange={onChange} />
        </EditorFieldGroup>
      </EditorRow>
      <ExcludeFields query={query} onChange={onChange} />
      <AdvancedFields query={query} onChange={onChange} />
    </>
  );
}

function getValueOptions(): Array<ComboboxOption<AnomalyValue>> {
  const descriptions: Record<AnomalyValue, string> = {
    score: t('query-editor.anomaly-value.score', "0 as expected, 1 on the band's edge, above 1 out"),
    is_anomaly: t('query-editor.anomaly-value.is-anomaly', '1 for an anomaly, else 0: what rules fire on'),
    expected: t('query-editor.anomaly-value.expected', 'What the detector expected'),
    lower: t('query-editor.anomaly-value.lower', 'Lower edge of the band'),
    upper: t('query-editor.anomaly-value.upper', 'Upper edge of the band'),
    deviation: t('query-editor.anomaly-value.deviation', 'The value minus what was expected'),
    window_start: t('query-editor.anomaly-value.window-start', 'Start of the step, for the links of alert rules'),
    window_end: t('query-editor.anomaly-value.window-end', 'End of the step, for the links of alert rules'),
  };
  return anomalyValues.map((value) => ({ value, label: value, description: descriptions[value] }));
}
