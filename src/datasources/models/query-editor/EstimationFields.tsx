import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import { CalibrationField } from './CalibrationField';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ReferenceField } from './ReferenceField';

type Estimated = NonNullable<QueryOf<'performance'>['estimated']>;

/** Whether performance is read off labels, estimated without them, or both; and how probabilities are calibrated. */
export function EstimationFields({ query, datasource, onChange }: QueryFieldsProps<'performance'>) {
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
        <>
          <CalibrationField query={query} onChange={onChange} />
          <ReferenceField
            query={query}
            datasource={datasource}
            staysTheSame
            tooltip={t(
              'query-editor.estimated.reference-tooltip',
              'What the estimate is learnt from: labelled rows that stay the same. Empty takes the first of the model.'
            )}
            onChange={onChange}
          />
        </>
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
      description: t(
        'query-editor.estimated.yes-description',
        'Without labels: from probabilities (CBPE) or, for a regression, learnt errors (DLE)'
      ),
    },
    {
      value: 'both',
      label: t('query-editor.estimated.both', 'Both'),
      description: t('query-editor.estimated.both-description', 'Side by side, a series each'),
    },
  ];
}
