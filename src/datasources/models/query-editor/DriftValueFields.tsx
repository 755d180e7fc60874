import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { driftValues, type DriftValue } from '../../../schema/query/driftQuery';
import { AggregateField } from './AggregateField';
import type { QueryFieldsProps } from './QueryEditorProps';

/** Which number a drift query carries, and whether of each column or of all. */
export function DriftValueFields({ query, onChange }: Pick<QueryFieldsProps<'drift'>, 'query' | 'onChange'>) {
  const id = `plumbline-drift-value-${query.refId}`;
  return (
    <>
      <EditorField label={t('query-editor.value.label', 'Value')} htmlFor={id} width={20}>
        <Combobox
          id={id}
          options={getValueOptions()}
          value={query.value ?? 'ratio'}
          onChange={(option) => onChange({ ...query, value: option.value })}
        />
      </EditorField>
      <AggregateField query={query} onChange={onChange} />
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
