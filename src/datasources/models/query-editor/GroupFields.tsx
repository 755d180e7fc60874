import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import type { QueryFieldsProps } from './QueryEditorProps';

/** The column and value of the group that all other rows are compared with. */
export function GroupFields({ query, onChange }: QueryFieldsProps<'performance'>) {
  const id = (field: string): string => `plumbline-performance-group-${field}-${query.refId}`;
  const group = query.protected ?? { column: '', privileged: '' };
  const change = (next: typeof group): void => {
    onChange({ ...query, protected: next.column === '' ? undefined : next });
  };
  return (
    <>
      <EditorField
        label={t('query-editor.group.column', 'Group column')}
        htmlFor={id('column')}
        width={18}
        tooltip={t('query-editor.group.column-tooltip', 'A mapped column that says which group a row belongs to')}
      >
        <Input
          id={id('column')}
          defaultValue={group.column}
          onBlur={(event) => change({ ...group, column: event.currentTarget.value.trim() })}
        />
      </EditorField>
      <EditorField
        label={t('query-editor.group.privileged', 'Compared with')}
        htmlFor={id('privileged')}
        width={18}
        tooltip={t('query-editor.group.privileged-tooltip', 'The value of the group that all others are compared with')}
      >
        <Input
          id={id('privileged')}
          defaultValue={group.privileged}
          onBlur={(event) => change({ ...group, privileged: event.currentTarget.value })}
        />
      </EditorField>
    </>
  );
}
