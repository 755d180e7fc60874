import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';

type CalibrationChoice = NonNullable<QueryOf<'performance'>['calibration']>;

/** Whether an estimate corrects probabilities first. */
export function CalibrationField({ query, onChange }: Pick<QueryFieldsProps<'performance'>, 'query' | 'onChange'>) {
  const id = `plumbline-performance-calibration-${query.refId}`;
  return (
    <EditorField
      label={t('query-editor.calibration.label', 'Calibration')}
      htmlFor={id}
      width={18}
      tooltip={t(
        'query-editor.calibration.tooltip',
        'Whether probabilities are first made to mean what they say, by the labels of the reference; not for a regression'
      )}
    >
      <Combobox
        id={id}
        options={getCalibrationOptions()}
        value={query.calibration ?? 'auto'}
        onChange={(option) => onChange({ ...query, calibration: option.value })}
      />
    </EditorField>
  );
}

function getCalibrationOptions(): Array<ComboboxOption<CalibrationChoice>> {
  return [
    {
      value: 'auto',
      label: t('query-editor.calibration.auto', 'Auto'),
      description: t('query-editor.calibration.auto-description', 'Where it helps on held-out rows of the reference'),
    },
    { value: 'on', label: t('query-editor.calibration.on', 'On') },
    { value: 'off', label: t('query-editor.calibration.off', 'Off') },
  ];
}
