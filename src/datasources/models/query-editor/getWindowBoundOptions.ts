import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { WindowBound } from '../../../schema/query/windowBound';

/** The bounds of a window, as values of an answer. None inside another query, where they say nothing of a level. */
export function getWindowBoundOptions(isInner = false): Array<ComboboxOption<WindowBound>> {
  if (isInner) {
    return [];
  }
  const description = t(
    'query-editor.window-bound.description',
    'Milliseconds since 1970, for the links of alert rules'
  );
  return [
    { value: 'window_start', label: t('query-editor.window-bound.start', 'Window start'), description },
    { value: 'window_end', label: t('query-editor.window-bound.end', 'Window end'), description },
  ];
}
