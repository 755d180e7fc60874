import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Input } from '@grafana/ui';
import { useState } from 'react';

interface NumberFieldProps {
  id: string;
  label: string;
  tooltip: string;
  placeholder: string;
  prefix?: string;
  suffix?: string;
  width?: number;
  limits: { min: number; max: number };
  isWhole?: boolean;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number within limits, stored on Enter or when the field is left; empty stands for the default. */
export function NumberField(props: NumberFieldProps) {
  const { id, label, tooltip, placeholder, prefix, suffix, width = 16, limits, isWhole, value, onChange } = props;
  const [draft, setDraft] = useState<string>();
  const text = draft ?? (value === undefined ? '' : String(value));
  const number = Number(text);
  const isValid =
    text.trim() === '' ||
    (number >= limits.min && number <= limits.max && (isWhole !== true || Number.isInteger(number)));
  const store = (): void => {
    if (draft !== undefined && isValid) {
      setDraft(undefined);
      onChange(draft.trim() === '' ? undefined : number);
    }
  };
  return (
    <EditorField
      label={label}
      tooltip={tooltip}
      htmlFor={id}
      width={width}
      invalid={!isValid}
      error={t('judging.number.error', 'A number from {{min}} to {{max}}', limits)}
    >
      <Input
        id={id}
        type="number"
        step="any"
        placeholder={placeholder}
        prefix={prefix}
        suffix={suffix}
        value={text}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={store}
        onKeyDown={({ key }) => {
          if (key === 'Enter') {
            store();
          }
        }}
      />
    </EditorField>
  );
}
