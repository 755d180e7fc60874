import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import type { QueryFieldsProps } from './QueryEditorProps';

type Costs = NonNullable<QueryOf<'performance'>['costs']>;

/** What a prediction of each kind is worth. */
export function CostFields({ query, onChange }: QueryFieldsProps<'performance'>) {
  const cells: Array<{ cell: keyof Costs; label: string }> = [
    { cell: 'truePositive', label: t('query-editor.costs.true-positive', 'True positive') },
    { cell: 'falsePositive', label: t('query-editor.costs.false-positive', 'False positive') },
    { cell: 'falseNegative', label: t('query-editor.costs.false-negative', 'False negative') },
    { cell: 'trueNegative', label: t('query-editor.costs.true-negative', 'True negative') },
  ];
  return (
    <>
      {cells.map(({ cell, label }) => {
        const id = `plumbline-performance-${cell}-${query.refId}`;
        return (
          <EditorField
            key={cell}
            label={label}
            htmlFor={id}
            width={12}
            tooltip={t('query-editor.costs.tooltip', 'What such a prediction is worth; a cost is negative')}
          >
            <Input
              id={id}
              type="number"
              step="any"
              defaultValue={query.costs?.[cell] ?? 0}
              onBlur={(event) => {
                const value = event.currentTarget.valueAsNumber;
                if (Number.isFinite(value) && value !== (query.costs?.[cell] ?? 0)) {
                  onChange({ ...query, costs: { ...query.costs, [cell]: value } });
                }
              }}
            />
          </EditorField>
        );
      })}
    </>
  );
}
