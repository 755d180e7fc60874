import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';

type Estimated = NonNullable<QueryOf<'performance'>['estimated']>;
type CalibrationChoice = NonNullable<QueryOf<'performance'>['calibration']>;

/** Whether performance is read off labels, estimated without them, or both; and how probabilities are calibrated. */
export function EstimationFields({ query, onChange }: QueryFieldsProps<'performance'>) {
  const id = (field: string): string => `plumbline-performance-${field}-${query.refId}`;
  const estimated = query.estimated ?? 'no';
  return (
    <>
      <EditorField
        label={t('query-editor.estimated.label', 'Labels')}
        htmlFor={id('estimated')}
        width={26}
        tooltip={t(
          'query-editor.estimated.tooltip',
          'Labels often come late. An estimate needs none, but it can’t see that the world has changed.'
        )}
      >
        <Combobox
          id={id('estimated')}
          options={getEstimatedOptions()}
          value={estimated}
          onChange={(option) => onChange({ ...query, estimated: option.value })}
        />
      </EditorField>
      {estimated !== 'no' && (
        <EditorField
          label={t('query-editor.calibration.label', 'Calibration')}
          htmlFor={id('calibration')}
          width={18}
          tooltip={t(
            'query-editor.calibration.tooltip',
            'Whether probabilities are first made to mean what they say, by the labels of the reference'
          )}
        >
          <Combobox
            id={id('calibration')}
            options={getCalibrationOptions()}
            value={query.calibration ?? 'auto'}
            onChange={(option) => onChange({ ...query, calibration: option.value })}
          />
        </EditorField>
      )}
    </>
  );
}

function getEstimatedOptions(): Array<ComboboxOption<Estimated>> {
  return [
    {
      value: 'no',
      label: t('query-editor.estimated.no', 'Realised'),
      description: t('query-editor.estimated.no-description', 'From the labels that are in'),
    },
    {
      value: 'yes',
      label: t('query-editor.estimated.yes', 'Estimated'),
      description: t('query-editor.estimated.yes-description', 'From the probabilities alone (CBPE), two classes only'),
    },
    {
      value: 'both',
      label: t('query-editor.estimated.both', 'Both'),
      description: t('query-editor.estimated.both-description', 'Side by side, a series each'),
    },
  ];
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
