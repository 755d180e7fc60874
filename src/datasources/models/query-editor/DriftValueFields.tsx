import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { DriftScoreValue } from '../../../schema/query/driftQuery';
import { AggregateField } from './AggregateField';
import { getWindowBoundOptions } from './getWindowBoundOptions';
import type { QueryFieldsProps } from './QueryEditorProps';

/** Which number a drift query carries, and whether of each column or of all. */
export function DriftValueFields({
  query,
  isInner,
  onChange,
}: Pick<QueryFieldsProps<'drift'>, 'query' | 'isInner' | 'onChange'>) {
  const id = `plumbline-drift-value-${query.refId}`;
  return (
    <>
      <EditorField label={t('query-editor.value.label', 'Value')} htmlFor={id} width={20}>
        <Combobox
          id={id}
          options={[...getValueOptions(), ...getWindowBoundOptions(isInner)]}
          value={query.value ?? 'ratio'}
          onChange={(option) => onChange({ ...query, value: option.value })}
        />
      </EditorField>
      <AggregateField query={query} onChange={onChange} />
    </>
  );
}

function getValueOptions(): Array<ComboboxOption<DriftScoreValue>> {
  return [
    {
      value: 'ratio',
      label: t('query-editor.value.ratio', 'Ratio'),
      description: t('query-editor.value.ratio-description', 'The number to alert on: 1 or more means out'),
    },
    {
      value: 'score',
      label: t('query-editor.value.score', 'Score'),
      description: t('query-editor.value.score-description', 'Score of the method'),
    },
    {
      value: 'threshold',
      label: t('query-editor.value.threshold', 'Threshold'),
      description: t('query-editor.value.threshold-description', 'Score from which a column counts as drifted'),
    },
    {
      value: 'lower_limit',
      label: t('query-editor.value.lower-limit', 'Lower limit'),
      description: t('query-editor.value.lower-limit-description', 'Of methods whose score may lie too low as well'),
    },
    {
      value: 'upper_limit',
      label: t('query-editor.value.upper-limit', 'Upper limit'),
      description: t('query-editor.value.upper-limit-description', 'Of methods that have a lower limit'),
    },
    {
      value: 'noise_limit',
      label: t('query-editor.value.noise-limit', 'Noise limit'),
      description: t(
        'query-editor.value.noise-limit-description',
        'What the score reaches by chance in 1 window of 20'
      ),
    },
    {
      value: 'p_value',
      label: t('query-editor.value.p-value', 'p-value'),
      description: t('query-editor.value.p-value-description', 'Chance of such a difference without drift'),
    },
    {
      value: 'drifted',
      label: t('query-editor.value.drifted', 'Drifted'),
      description: t('query-editor.value.drifted-description', 'Verdict: 1 drifted, 0 not'),
    },
  ];
}
