import { t } from '@grafana/i18n';
import { EditorField, EditorRow } from '@grafana/plugin-ui';
import { RadioButtonGroup } from '@grafana/ui';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import type { QueryFieldsProps } from './queryEditorProps';

/** Whether what people have said of incidents counts. */
export function FeedbackField({ query, onChange }: QueryFieldsProps) {
  const id = `plumbline-overlay-feedback-${query.refId}`;
  const options: Array<{ value: OverlayQuery['feedback']; label: string }> = [
    { value: 'use', label: t('query-editor.feedback.use', 'Use') },
    { value: 'ignore', label: t('query-editor.feedback.ignore', 'Ignore') },
  ];
  return (
    <EditorRow>
      <EditorField
        label={t('query-editor.feedback.label', 'Feedback')}
        tooltip={t(
          'query-editor.feedback.tooltip',
          'Incidents that somebody has called expected or a false alarm leave the baseline, and incidents like them are silenced.'
        )}
        htmlFor={id}
      >
        <RadioButtonGroup
          id={id}
          options={options}
          value={query.feedback ?? 'use'}
          onChange={(feedback) => onChange({ ...query, feedback })}
        />
      </EditorField>
    </EditorRow>
  );
}
