import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';

type LabelTime = NonNullable<QueryOf<'performance'>['by']>;

/** The time that puts a prediction into a window. */
export function getLabelTimeOptions(): Array<ComboboxOption<LabelTime>> {
  return [
    {
      value: 'prediction',
      label: t('query-editor.label-time.prediction', 'Time of prediction'),
      description: t('query-editor.label-time.prediction-description', 'When the prediction was made'),
    },
    {
      value: 'arrival',
      label: t('query-editor.label-time.arrival', 'Arrival of the label'),
      description: t('query-editor.label-time.arrival-description', 'When it became known what came true'),
    },
  ];
}
