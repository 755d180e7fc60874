import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { getAverageOptions } from './getAverageOptions';
import type { QueryFieldsProps } from './QueryEditorProps';

/** How the metrics of several classes are averaged. */
export function AverageField({ query, onChange }: QueryFieldsProps<'performance'>) {
  const id = `plumbline-performance-average-${query.refId}`;
  return (
    <EditorField
      label={t('query-editor.average.label', 'Average')}
      htmlFor={id}
      width={16}
      optional
      tooltip={t('query-editor.average.tooltip', 'Over the classes of a model that has several')}
    >
      <Combobox
        id={id}
        options={getAverageOptions()}
        value={query.average ?? null}
        isClearable
        placeholder={t('query-editor.average.none', 'None')}
        onChange={(option) => onChange({ ...query, average: option?.value })}
      />
    </EditorField>
  );
}
