import { useState } from 'react';
import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';

interface Props {
  id: string;
  threshold: number | undefined;
  /** What it is held against, for the reader. */
  tooltip: string;
  /** Whether 0 is one. */
  allowsZero?: boolean;
  onChange: (threshold: number | undefined) => void;
}

/** A threshold of one's own; empty means the convention's. Stored when the field is left or Enter is pressed. */
export function ThresholdField({ id, threshold, tooltip, allowsZero = false, onChange }: Props) {
  const [draft, setDraft] = useState({ of: threshold, text: formatThreshold(threshold) });
  const text = draft.of === threshold ? draft.text : formatThreshold(threshold);
  const parsed = text.trim() === '' ? undefined : Number(text);
  const isInvalid = parsed !== undefined && !((parsed > 0 || (allowsZero && parsed === 0)) && Number.isFinite(parsed));
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
      error={
        allowsZero
          ? t('query-editor.threshold.invalid-or-zero', 'Enter 0 or a number above')
          : t('query-editor.threshold.invalid', 'Enter a number above 0')
      }
      tooltip={tooltip}
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
