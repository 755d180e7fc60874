import { t } from '@grafana/i18n';
import type { DeviationRow } from '../../viz/deviation/deviationRow';
import { formatShare } from '../../viz/format/formatShare';
import { plainText } from '../../viz/format/plainText';
import { formatBreach } from './formatBreach';

/** Beside a row's name: how much of the time it was off, or when it will be. Undefined where there is nothing to say. */
export function getRowNote({ violation, breach, series }: DeviationRow): string | undefined {
  if (violation > 0) {
    return t('deviation-note.off', '{{share}} off', { share: formatShare(violation), ...plainText });
  }
  const last = series.times.at(-1);
  return breach?.likely === undefined || last === undefined ? undefined : formatBreach(breach.likely, last);
}
