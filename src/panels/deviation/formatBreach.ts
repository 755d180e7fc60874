import { formattedValueToString, getValueFormat } from '@grafana/data';
import { t } from '@grafana/i18n';
import { plainText } from '../../viz/format/plainText';

const second = 1000;

/** "out in 3 hours", counted from the end of the data. */
export function formatBreach(likely: number, last: number): string {
  return t('deviation-breach.likely', 'out in {{span}}', {
    span: formattedValueToString(getValueFormat('s')((likely - last) / second, 0)),
    ...plainText,
  });
}
