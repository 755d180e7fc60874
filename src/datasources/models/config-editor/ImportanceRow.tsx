import { t } from '@grafana/i18n';
import { Combobox, IconButton, InlineField, Input, Stack } from '@grafana/ui';
import { plainText } from '../../../viz/format/plainText';
import { toOptions } from '../query-editor/toOptions';

interface Props {
  id: string;
  feature: string;
  weight: number | undefined;
  column: string | undefined;
  names: string[];
  onWeight: (weight: number) => void;
  onColumn: (column: string) => void;
  onRemove: () => void;
}

/** One feature: its weight at first, and where the log says its weight now. */
export function ImportanceRow({ id, feature, weight, column, names, onWeight, onColumn, onRemove }: Props) {
  return (
    <Stack direction="row" gap={1} alignItems="center">
      <InlineField label={feature} labelWidth={24} htmlFor={`${id}-weight`}>
        <Input
          id={`${id}-weight`}
          aria-label={t('config-editor.importance.weight', 'Weight of {{feature}}', { feature, ...plainText })}
          type="number"
          min={0}
          step="any"
          width={16}
          value={weight ?? ''}
          placeholder={t('config-editor.importance.weight-missing', 'Missing')}
          onChange={({ currentTarget }) => onWeight(Math.max(0, Number(currentTarget.value) || 0))}
        />
      </InlineField>
      <InlineField
        label={t('config-editor.importance.column', 'Attribution of {{feature}}', { feature, ...plainText })}
        labelWidth={32}
        htmlFor={`${id}-column`}
      >
        <Combobox
          id={`${id}-column`}
          width={32}
          options={toOptions(names, [column ?? ''])}
          value={column ?? null}
          createCustomValue
          placeholder={t('config-editor.importance.column-missing', 'Column of the log')}
          onChange={({ value }) => onColumn(value)}
        />
      </InlineField>
      <IconButton
        name="trash-alt"
        tooltip={t('config-editor.importance.remove', 'Remove {{feature}}', { feature, ...plainText })}
        onClick={onRemove}
      />
    </Stack>
  );
}
