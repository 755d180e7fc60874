import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatShare } from '../../viz/format/formatShare';

import { VisuallyHidden } from '../../viz/states/VisuallyHidden';
import type { DeviationStrip } from './deviationStrip';
import { getHeadline } from './getHeadline';
import { getRowVerdictLabel } from './getRowVerdictLabel';

/** What the strip shows, as a table for screen readers. */
export function DeviationSummaryTable({ strip }: { strip: DeviationStrip }): ReactElement {
  return (
    <VisuallyHidden>
      <table>
        <caption>{getHeadline(strip)}</caption>
        <thead>
          <tr>
            <th>{t('deviation-table.series', 'Series')}</th>
            <th>{t('deviation-table.now', 'Now')}</th>
            <th>{t('deviation-table.score', 'Deviation ÷ tolerance')}</th>
            <th>{t('deviation-table.violation', 'Time off')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(strip.order, (row) => {
            const latest = strip.summaries[row]?.latest ?? -1;
            return (
              <tr key={row}>
                <th scope="row">{strip.rows[row]?.series.name}</th>
                <td>{getRowVerdictLabel(strip.cells.verdict[latest])}</td>
                <td>{formatRatio(strip.cells.ratio[latest] ?? Number.NaN)}</td>
                <td>{formatShare(strip.rows[row]?.violation ?? Number.NaN)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
