import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { windowSizes, type QueryWindow, type WindowSize } from '../../../schema/query/window';
import type { QueryOf } from '../modelsQuery';
import type { SharedFieldProps } from './QueryEditorProps';

type WindowedType = 'drift' | 'distribution' | 'performance' | 'health' | 'quality' | 'attribution';

const wholeRange = 'range';
const isRows = /^[1-9]\d* rows$/;

/** Picks how the range is cut: windows of a length, blocks of rows (typed as `500 rows`), or the range as one window. */
export function WindowField<Query extends QueryOf<WindowedType>>({
  query,
  isRule,
  isInner = false,
  onChange,
}: SharedFieldProps<Query>) {
  const id = `plumbline-${query.queryType}-window-${query.refId}`;
  const value = formatWindow(query.window);
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
        options={getWindowOptions(value, { isRule, isInner })}
        value={value}
        createCustomValue
        onChange={(option) => onChange({ ...query, window: parseWindow(option.value, query.window) })}
      />
    </EditorField>
  );
}

/** A rule has no width to fit windows to, and a series takes more than one window. */
function getWindowOptions(value: string, { isRule, isInner }: { isRule: boolean; isInner: boolean }): ComboboxOption[] {
  const sizes = windowSizes.filter((size) => !(isRule && size === 'auto'));
  const options: ComboboxOption[] = [
    ...(isInner ? [] : [{ value: wholeRange, label: t('query-editor.window.range', 'Whole range') }]),
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
