import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import { getDriftCell } from '../../viz/drift/getDriftCell';
import type { Importance } from '../../viz/drift/readImportance';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatScore } from '../../viz/format/formatScore';
import { formatValue } from '../../viz/format/formatValue';
import { plainText } from '../../viz/format/plainText';
import { VisuallyHidden } from '../../viz/states/VisuallyHidden';
import { countDrifting } from './countDrifting';
import type { DriftStrip } from './driftStrip';
import { getHeadline } from './getHeadline';
import { getVerdictLabel } from './getVerdictLabel';

/** A longer table helps nobody who listens to it. */
const rowsRead = 30;

export interface DriftSummaryTableProps {
  strip: DriftStrip;
  importance: Importance | undefined;
}

/** The strip as a table for screen readers: how each row stands in its latest window. */
export function DriftSummaryTable({ strip, importance }: DriftSummaryTableProps): ReactElement {
  const rows = Array.from(strip.order.subarray(0, rowsRead));
  return (
    <VisuallyHidden>
      <table>
        <caption>
          {t('drift-summary-table.caption', '{{headline}} in the latest window. The first {{shown}} rows:', {
            headline: getHeadline(countDrifting(strip)),
            shown: rows.length,
            ...plainText,
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('drift-summary-table.column', 'Column')}</th>
            <th scope="col">{t('drift-summary-table.state', 'State')}</th>
            <th scope="col">{t('drift-summary-table.score', 'Score')}</th>
            <th scope="col">{t('drift-summary-table.ratio', 'Ratio to threshold')}</th>
            <th scope="col">{t('drift-summary-table.windows', 'Windows drifting')}</th>
            {importance !== undefined && <th scope="col">{t('drift-summary-table.importance', 'Importance')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cell = getDriftCell(strip.grid, strip.summaries[row]?.latest ?? -1);
            const { column = '', detail = '' } = strip.names[row] ?? {};
            return (
              <tr key={row}>
                <th scope="row">{[column, detail].filter(Boolean).join(', ')}</th>
                <td>{getVerdictLabel(cell.verdict)}</td>
                <td>{formatScore(cell.score, cell.threshold, undefined)}</td>
                <td>{formatRatio(cell.ratio)}</td>
                <td>{strip.summaries[row]?.out ?? 0}</td>
                {importance !== undefined && <td>{formatValue(importance.get(cell))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
