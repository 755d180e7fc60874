import { t } from '@grafana/i18n';
import { EditorField, EditorRow } from '@grafana/plugin-ui';
import { TagsInput } from '@grafana/ui';
import type { StoredQuery } from '../storedQuery';

interface ExcludeTagsFieldProps {
  query: StoredQuery;
  onChange: (query: StoredQuery) => void;
}

/** Whose annotations take stretches out: deploys, maintenance, holidays, what somebody has called expected. */
export function ExcludeTagsField({ query, onChange }: ExcludeTagsFieldProps) {
  const id = `plumbline-overlay-exclude-tags-${query.refId}`;
  return (
    <EditorRow>
      <EditorField
        label={t('query-editor.exclude-tags.label', 'Excluded annotations')}
        tooltip={t(
          'query-editor.exclude-tags.tooltip',
          'While an annotation with one of these tags lasts, points are neither judged nor learnt from.'
        )}
        htmlFor={id}
        optional
      >
        <TagsInput
          id={id}
          width={40}
          placeholder={t('query-editor.exclude-tags.placeholder', 'A tag, such as maintenance')}
          tags={query.excludeTags ?? []}
          onChange={(tags) => onChange({ ...query, excludeTags: tags.length > 0 ? tags : undefined })}
        />
      </EditorField>
    </EditorRow>
  );
}
