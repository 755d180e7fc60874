import { dateTimeFormat, systemDateFormats } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { plainText } from './plainText';

const dayFormat = 'YYYY-MM-DD';

/** A window's span in words: whole days by their dates, the last one included, anything else by its times. */
export function formatWindow(start: number, end: number, timeZone: TimeZone): string {
  const isMidnight = (time: number) => dateTimeFormat(time, { format: 'HHmmss', timeZone }) === '000000';
  if (!isMidnight(start) || !isMidnight(end)) {
    const format = systemDateFormats.fullDate;
    const from = dateTimeFormat(start, { format, timeZone });
    return t('viz.window.span', '{{from}} to {{to}}', {
      from,
      to: dateTimeFormat(end, { format, timeZone }),
      ...plainText,
    });
  }
  const from = dateTimeFormat(start, { format: dayFormat, timeZone });
  const to = dateTimeFormat(end - 1, { format: dayFormat, timeZone });
  return from === to ? from : t('viz.window.span', '{{from}} to {{to}}', { from, to, ...plainText });
}
