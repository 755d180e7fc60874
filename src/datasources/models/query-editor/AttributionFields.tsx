import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import { getWindowBoundOptions } from './getWindowBoundOptions';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ThresholdField } from './ThresholdField';
import { ViewField } from './ViewField';
import { WindowField } from './WindowField';

type AttributionValue = NonNullable<QueryOf<'attribution'>['value']>;

/** Fields of an `attribution` query. */
export function AttributionFields(props: QueryFieldsProps<'attribution'>) {
  const { query, onChange } = props;
  const id = (field: string): string => `plumbline-attribution-${field}-${query.refId}`;
  const { view = 'series' } = query;
  return (
    <EditorRow>
      <EditorFieldGroup>
        <ThresholdField
          id={id('threshold')}
          threshold={query.threshold}
          tooltip={t(
            'query-editor.threshold.attribution-tooltip',
            'The least NDCG that is in order, up to 1. Empty takes 0.9, as SageMaker and Azure ML do.'
          )}
          onChange={(threshold) => onChange({ ...query, threshold })}
        />
        <WindowField {...props} />
        <ViewField {...props} defaultView="series" />
        {view !== 'table' && (
          <EditorField label={t('query-editor.value.label', 'Value')} htmlFor={id('value')} width={20}>
            <Combobox
              id={id('value')}
              options={[...getValueOptions(), ...getWindowBoundOptions(props.isInner)]}
              value={query.value ?? 'ndcg'}
              onChange={(option) => onChange({ ...query, value: option.value })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getValueOptions(): Array<ComboboxOption<AttributionValue>> {
  return [
    {
      value: 'ndcg',
      label: t('query-editor.attribution-value.ndcg', 'NDCG'),
      description: t('query-editor.attribution-value.ndcg-description', '1 is the order of the baseline'),
    },
    {
      value: 'violated',
      label: t('query-editor.attribution-value.violated', 'Violated'),
      description: t(
        'query-editor.attribution-value.violated-description',
        'The number to alert on: 1 below the threshold, 0 not'
      ),
    },
  ];
}
