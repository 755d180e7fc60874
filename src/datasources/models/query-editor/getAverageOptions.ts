import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';

type Average = NonNullable<QueryOf<'performance'>['average']>;

/** How the classes of a model that has several are averaged. */
export function getAverageOptions(): Array<ComboboxOption<Average>> {
  return [
    {
      value: 'macro',
      label: t('query-editor.average.macro', 'Macro'),
      description: t('query-editor.average.macro-description', 'Every class counts the same'),
    },
    {
      value: 'micro',
      label: t('query-editor.average.micro', 'Micro'),
      description: t('query-editor.average.micro-description', 'Every row counts the same'),
    },
    {
      value: 'weighted',
      label: t('query-editor.average.weighted', 'Weighted'),
      description: t('query-editor.average.weighted-description', 'By rows of the class'),
    },
  ];
}
