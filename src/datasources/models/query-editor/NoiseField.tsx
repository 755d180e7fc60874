import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { DriftNoise } from '../../../schema/query/driftQuery';
import type { QueryFieldsProps } from './QueryEditorProps';

/** How much of a difference is put down to noise; for the convention that has noise limits. */
export function NoiseField({ query, onChange }: Pick<QueryFieldsProps<'drift'>, 'query' | 'onChange'>) {
  const id = `plumbline-drift-noise-${query.refId}`;
  return (
    <EditorField
      label={t('query-editor.noise.label', 'Noise')}
      htmlFor={id}
      width={22}
      optional
      tooltip={t(
        'query-editor.noise.tooltip',
        'Rows that come in sessions or batches differ from window to window more than independent ones. Learn it from the reference where alarms are false; 30 windows of it or more.'
      )}
    >
      <Combobox
        id={id}
        options={getNoiseOptions()}
        value={query.noise ?? 'independent_rows'}
        onChange={(option) => onChange({ ...query, noise: option.value })}
      />
    </EditorField>
  );
}

function getNoiseOptions(): Array<ComboboxOption<DriftNoise>> {
  return [
    {
      value: 'independent_rows',
      label: t('query-editor.noise.independent-rows', 'Independent rows'),
      description: t(
        'query-editor.noise.independent-rows-description',
        'What rows differ by that have nothing to do with each other'
      ),
    },
    {
      value: 'learned',
      label: t('query-editor.noise.learned', 'Learnt'),
      description: t(
        'query-editor.noise.learned-description',
        "How much the reference's own windows differ. For binned methods."
      ),
    },
  ];
}
