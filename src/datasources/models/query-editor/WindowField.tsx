import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { windowSizes, type QueryWindow, type WindowSize } from '../../../schema/query/window';

interface Props {
  id: string;
  window: QueryWindow | undefined;
  isRule: boolean;
  onChange: (window: QueryWindow | undefined) => void;
}

const wholeRange = 'range';
const isRows = /^[1-9]\d* rows$/;

/** Picks how the range is cut: windows of a length, blocks of rows (typed as `500 rows`), or the range as one window. */
export function WindowField({ id, window, isRule, onChange }: Props) {
  const value = formatWindow(window);
  return (
    <EditorField
      label={t('query-editor.window.label', 'Window')}
      htmlFor={id}
      width={18}
      tooltip={t(
        'query-editor.window.tooltip',
        'Each window is compared by itself. Windows follow the calendar of the model, not the time range. Type "500 rows" for blocks of rows.'
      )}
    >
      <Combobox
        id={id}
        options={getWindowOptions(isRule, value)}
        value={value}
        createCustomValue
        onChange={(option) => onChange(parseWindow(option.value, window))}
      />
    </EditorField>
  );
}

function getWindowOptions(isRule: boolean, value: string): ComboboxOption[] {
  const sizes = windowSizes.filter((size) => !(isRule && size === 'auto'));
  const options: ComboboxOption[] = [
    { value: wholeRange, label: t('query-editor.window.range', 'Whole range') },
    ...sizes.map((size) => ({ value: size, label: size })),
  ];
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
}

function formatWindow(window: QueryWindow | undefined): string {
  if (!window) {
    return wholeRange;
  }
  return 'every' in window ? window.every : `${window.rows} rows`;
}

function parseWindow(text: string, before: QueryWindow | undefined): QueryWindow | undefined {
  if (text === wholeRange) {
    return undefined;
  }
  const size = windowSizes.find((known): known is WindowSize => known === text.trim());
  if (size) {
    return { every: size };
  }
  return isRows.test(text.trim()) ? { rows: Number.parseInt(text, 10) } : before;
}
