import { t } from '@grafana/i18n';
import { Input } from '@grafana/ui';
import { useState } from 'react';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { formatAlarms } from './formatAlarms';

interface BudgetInputProps {
  id: string;
  /** Alarms a week on each series; undefined is the detector's own operating point. */
  value: number | undefined;
  /** How many that is, if it is known. */
  own: number | undefined;
  onChange: (alarms: number | undefined) => void;
}

const { min, max } = overlayQueryLimits.alarms;

/** How often the detector may alarm. Takes effect while it is being typed; empty stands for the default. */
export function BudgetInput({ id, value, own, onChange }: BudgetInputProps) {
  const [draft, setDraft] = useState<string>();
  const text = draft ?? (value === undefined ? '' : String(value));
  const read = (written: string): number | undefined => {
    const number = Number(written);
    return written.trim() !== '' && number >= min && number <= max ? number : undefined;
  };
  const isInvalid = text.trim() !== '' && read(text) === undefined;
  return (
    <Input
      id={id}
      type="number"
      step="any"
      min={min}
      max={max}
      width={30}
      invalid={isInvalid}
      title={isInvalid ? t('anomaly.budget.invalid', 'A number from {{min}} to {{max}}', { min, max }) : undefined}
      prefix={t('anomaly.budget.about', 'about')}
      suffix={t('anomaly.budget.a-week', 'a week on a series')}
      placeholder={own === undefined ? t('anomaly.budget.default', 'default') : formatAlarms(own)}
      value={text}
      onChange={({ currentTarget }) => {
        setDraft(currentTarget.value);
        const alarms = read(currentTarget.value);
        if (alarms !== undefined || currentTarget.value.trim() === '') {
          onChange(alarms);
        }
      }}
      onBlur={() => setDraft(undefined)}
    />
  );
}
