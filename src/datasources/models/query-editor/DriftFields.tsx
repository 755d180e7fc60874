import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { driftValues, type DriftValue } from '../../../schema/query/driftQuery';
import { isMultivariate } from '../../../services/drift/multivariate/isMultivariate';
import { AggregateField } from './AggregateField';
import { ColumnsField } from './ColumnsField';
import { DriftMethodFields } from './DriftMethodFields';
import { NoiseField } from './NoiseField';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ReferenceField } from './ReferenceField';
import { ThresholdField } from './ThresholdField';
import { ViewField } from './ViewField';
import { WindowField } from './WindowField';

/** Fields of a `drift` query. */
export function DriftFields(props: QueryFieldsProps<'drift'>) {
  const { query, datasource, isRule, onChange } = props;
  const id = (field: string): string => `plumbline-drift-${field}-${query.refId}`;
  const view = query.view ?? 'table';
  const { method = 'auto', convention = 'plumbline' } = query;
  const hasNoise = convention === 'plumbline' && !isMultivariate(method);
  return (
    <>
      <EditorRow>
        <EditorFieldGroup>
          <ColumnsField {...props} />
          <DriftMethodFields id={id} query={query} onChange={onChange} />
          <ThresholdField
            id={id('threshold')}
            threshold={query.threshold}
            tooltip={t(
              'query-editor.threshold.tooltip',
              'The score from which a column counts as drifted. Empty takes the default of method and convention.'
            )}
            onChange={(threshold) => onChange({ ...query, threshold })}
          />
          {hasNoise && <NoiseField query={query} onChange={onChange} />}
        </EditorFieldGroup>
      </EditorRow>
      <EditorRow>
        <EditorFieldGroup>
          <ReferenceField
            id={id('reference')}
            reference={query.reference}
            datasource={datasource}
            onChange={(reference) => onChange({ ...query, reference })}
          />
          <WindowField
            id={id('window')}
            window={query.window}
            isRule={isRule}
            onChange={(window) => onChange({ ...query, window })}
          />
          <ViewField
            id={id('view')}
            view={view}
            isRule={isRule}
            onChange={(next) => onChange({ ...query, view: next })}
          />
          {view !== 'table' && (
            <>
              <EditorField label={t('query-editor.value.label', 'Value')} htmlFor={id('value')} width={20}>
                <Combobox
                  id={id('value')}
                  options={getValueOptions()}
                  value={query.value ?? 'ratio'}
                  onChange={(option) => onChange({ ...query, value: option.value })}
                />
              </EditorField>
              <AggregateField query={query} onChange={onChange} />
            </>
          )}
        </EditorFieldGroup>
      </EditorRow>
    </>
  );
}

function getValueOptions(): Array<ComboboxOption<DriftValue>> {
  const texts: Record<DriftValue, { label: string; description: string }> = {
    ratio: {
      label: t('query-editor.value.ratio', 'Ratio'),
      description: t('query-editor.value.ratio-description', 'The number to alert on: 1 or more means out'),
    },
    score: {
      label: t('query-editor.value.score', 'Score'),
      description: t('query-editor.value.score-description', 'Score of the method'),
    },
    threshold: {
      label: t('query-editor.value.threshold', 'Threshold'),
      description: t('query-editor.value.threshold-description', 'Score from which a column counts as drifted'),
    },
    noise_limit: {
      label: t('query-editor.value.noise-limit', 'Noise limit'),
      description: t(
        'query-editor.value.noise-limit-description',
        'What the score reaches by chance in 1 window of 20'
      ),
    },
    p_value: {
      label: t('query-editor.value.p-value', 'p-value'),
      description: t('query-editor.value.p-value-description', 'Chance of such a difference without drift'),
    },
    drifted: {
      label: t('query-editor.value.drifted', 'Drifted'),
      description: t('query-editor.value.drifted-description', 'Verdict: 1 drifted, 0 not'),
    },
    window_start: {
      label: t('query-editor.value.window-start', 'Window start'),
      description: t(
        'query-editor.value.window-start-description',
        'Milliseconds since 1970, for the links of alert rules'
      ),
    },
    window_end: {
      label: t('query-editor.value.window-end', 'Window end'),
      description: t(
        'query-editor.value.window-end-description',
        'Milliseconds since 1970, for the links of alert rules'
      ),
    },
  };
  return driftValues.map((value) => ({ value, ...texts[value] }));
}
