import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import type { QueryFieldsProps } from './QueryEditorProps';

/** How many places of a ranked list count; empty means all. */
export function PlacesField({ query, onChange }: QueryFieldsProps<'performance'>) {
  const id = `plumbline-performance-k-${query.refId}`;
  const commit = (input: HTMLInputElement): void => {
    const k = Number.isInteger(input.valueAsNumber) && input.validity.valid ? input.valueAsNumber : undefined;
    if (k !== query.k) {
      onChange({ ...query, k });
    }
  };
  return (
    <EditorField
      label={t('query-editor.places.label', 'Places')}
      htmlFor={id}
      width={12}
      optional
      tooltip={t('query-editor.places.tooltip', 'How many places from the top of a list count, the k of NDCG@k')}
    >
      <Input
        id={id}
        type="number"
        min={1}
        max={10_000}
        step={1}
        placeholder={t('query-editor.places.all', 'All')}
        defaultValue={query.k}
        onBlur={(event) => commit(event.currentTarget)}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget)}
      />
    </EditorField>
  );
}
