import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import { getWindowBoundOptions } from './getWindowBoundOptions';
import type { QueryFieldsProps } from './QueryEditorProps';

type QualityValue = NonNullable<QueryOf<'quality'>['value']>;

/** Picks the number that series and latest carry. */
export function QualityValueField({
  query,
  isInner,
  onChange,
}: Pick<QueryFieldsProps<'quality'>, 'query' | 'isInner' | 'onChange'>) {
  const id = `plumbline-quality-value-${query.refId}`;
  return (
    <EditorField label={t('query-editor.value.label', 'Value')} htmlFor={id} width={20}>
      <Combobox
        id={id}
        options={[...getValueOptions(), ...getWindowBoundOptions(isInner)]}
        value={query.value ?? 'value'}
        onChange={(option) => onChange({ ...query, value: option.value })}
      />
    </EditorField>
  );
}

function getValueOptions(): Array<ComboboxOption<QualityValue>> {
  return [
    {
      value: 'value',
      label: t('query-editor.quality-value.value', 'Value'),
      description: t('query-editor.quality-value.value-description', 'What the check found'),
    },
    {
      value: 'violated',
      label: t('query-editor.quality-value.violated', 'Violated'),
      description: t(
        'query-editor.quality-value.violated-description',
        '1 beyond the limits, 0 within: the number to alert on'
      ),
    },
    {
      value: 'threshold',
      label: t('query-editor.quality-value.threshold', 'Limit'),
      description: t(
        'query-editor.quality-value.threshold-description',
        'What the value is held against, the nearer one of two'
      ),
    },
    {
      value: 'lower_limit',
      label: t('query-editor.quality-value.lower-limit', 'Lower limit'),
      description: t('query-editor.quality-value.lower-limit-description', 'The least value that is in order'),
    },
    {
      value: 'upper_limit',
      label: t('query-editor.quality-value.upper-limit', 'Upper limit'),
      description: t('query-editor.quality-value.upper-limit-description', 'The largest value that is in order'),
    },
  ];
}
