import { t } from '@grafana/i18n';
import { InlineField, Input } from '@grafana/ui';
import { useId, useState } from 'react';

interface NumberFieldProps {
  label: string;
  tooltip: string;
  unit: string;
  labelWidth: number;
  limits: { min: number; max: number };
  value: number;
  onChange: (value: number) => void;
}

/** A whole number that takes effect while it's being typed, as soon as it lies within its limits. */
export function NumberField({ label, tooltip, unit, labelWidth, limits, value, onChange }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const isWithinLimits = (text: string) =>
    /^\d+$/.test(text) && Number(text) >= limits.min && Number(text) <= limits.max;
  const isInvalid = draft !== undefined && !isWithinLimits(draft);
  return (
    <InlineField
      label={label}
      tooltip={tooltip}
      labelWidth={labelWidth}
      htmlFor={id}
      invalid={isInvalid}
      error={t('overlay-editor.number.error', 'A whole number from {{min}} to {{max}}', limits)}
    >
      <Input
        id={id}
        type="number"
        width={16}
        suffix={unit}
        min={limits.min}
        max={limits.max}
        value={draft ?? String(value)}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          if (isWithinLimits(currentTarget.value)) {
            onChange(Number(currentTarget.value));
          }
        }}
        onBlur={() => setDraft(undefined)}
      />
    </InlineField>
  );
}
