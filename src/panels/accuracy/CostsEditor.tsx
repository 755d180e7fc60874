import type { StandardEditorProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Field, Input, Stack } from '@grafana/ui';
import { useId, type ReactElement } from 'react';
import type { CellValues } from './options';

const none: CellValues = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };

/** A number for each cell of the confusion matrix. All zero is the same as none. */
export function CostsEditor({ value, onChange }: StandardEditorProps<CellValues | undefined>): ReactElement {
  const id = useId();
  const values = value ?? none;
  const set = (cell: keyof CellValues, text: string) => {
    const number = Number(text);
    const next = { ...values, [cell]: Number.isFinite(number) ? number : 0 };
    onChange(Object.values(next).every((worth) => worth === 0) ? undefined : next);
  };
  return (
    <Stack direction="column" gap={1}>
      {getCells().map(({ cell, label }) => (
        <Field noMargin key={cell} label={label} htmlFor={`${id}-${cell}`}>
          <Input
            id={`${id}-${cell}`}
            type="number"
            step="any"
            defaultValue={values[cell]}
            onBlur={(event) => set(cell, event.currentTarget.value)}
          />
        </Field>
      ))}
    </Stack>
  );
}

function getCells(): Array<{ cell: keyof CellValues; label: string }> {
  return [
    { cell: 'truePositive', label: t('accuracy-costs.true-positive', 'True positive') },
    { cell: 'falsePositive', label: t('accuracy-costs.false-positive', 'False positive') },
    { cell: 'falseNegative', label: t('accuracy-costs.false-negative', 'False negative') },
    { cell: 'trueNegative', label: t('accuracy-costs.true-negative', 'True negative') },
  ];
}
