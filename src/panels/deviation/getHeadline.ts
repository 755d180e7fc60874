import { t } from '@grafana/i18n';
import { cellVerdict } from '../../viz/strip/cellVerdict';
import { describeUnsuitable } from '../../viz/overlay/describeUnsuitable';
import type { DeviationStrip } from './deviationStrip';

/** The one thing that the panel has to say: how many are off their baseline now. */
export function getHeadline({ rows, cells, summaries }: DeviationStrip): string {
  const count = (verdict: number) => summaries.filter(({ latest }) => cells.verdict[latest] === verdict).length;
  const off = count(cellVerdict.out);
  if (off > 0) {
    return t('deviation-headline.off', '{{off}} of {{rows}} off their baseline now', { off, rows: rows.length });
  }
  return count(cellVerdict.within) === 0
    ? [
        t('deviation-headline.unknown', "Can't tell for any of {{rows}}", { rows: rows.length }),
        ...getReasons(rows),
      ].join('. ')
    : t('deviation-headline.within', 'All of {{rows}} within their baseline now', { rows: rows.length });
}

/** What keeps the first series that can't be judged from it: mostly that of them all. */
function getReasons(rows: DeviationStrip['rows']): string[] {
  const reasons = rows.flatMap(({ detection: { suitability } }) =>
    suitability.kind === 'unsuitable' ? [describeUnsuitable(suitability)] : []
  );
  return reasons.slice(0, 1);
}
