import { useState } from 'react';
import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';

interface Props {
  id: string;
  threshold: number | undefined;
  onChange: (threshold: number | undefined) => void;
}

/** A threshold of one's own; empty means the convention's. Stored when the field is left or Enter is pressed. */
export function ThresholdField({ id, threshold, onChange }: Props) {
  const [draft, setDraft] = useState({ of: threshold, text: formatThreshold(threshold) });
  const text = draft.of === threshold ? draft.text : formatThreshold(threshold);
  const parsed = text.trim() === '' ? undefined : Number(text);
  const isInvalid = parsed !== undefined && !(parsed > 0 && Number.isFinite(parsed));
  const commit = (): void => {
    if (!isInvalid && parsed !== threshold) {
      onChange(parsed);
    }
  };
  return (
    <EditorField
      label={t('query-editor.threshold.label', 'Threshold')}
      htmlFor={id}
      width={14}
      optional
      invalid={isInvalid}
      error={t('query-editor.threshold.invalid', 'Enter a number above 0')}
      tooltip={t(
        'query-editor.threshold.tooltip',
        'The score from which a column counts as drifted. Empty takes the default of method and convention.'
      )}
    >
      <Input
        id={id}
        value={text}
        inputMode="decimal"
        placeholder={t('query-editor.threshold.default', 'Default')}
        onChange={(event) => setDraft({ of: threshold, text: event.currentTarget.value })}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </EditorField>
  );
}

function formatThreshold(threshold: number | undefined): string {
  return threshold === undefined ? '' : String(threshold);
}
