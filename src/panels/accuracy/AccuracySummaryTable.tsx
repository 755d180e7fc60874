import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import { formatShare } from '../../viz/format/formatShare';
import { formatValue } from '../../viz/format/formatValue';
import { formatWindow } from '../../viz/format/formatWindow';
import { VisuallyHidden } from '../../viz/states/VisuallyHidden';
import type { AccuracyChart } from './accuracyChart';
import { isMiss } from './isMiss';

const mostWindows = 100;

export interface AccuracySummaryTableProps {
  chart: AccuracyChart;
  timeZone: TimeZone;
}

/** What the chart shows, as a table for screen readers: the last windows, a row each. */
export function AccuracySummaryTable({ chart, timeZone }: AccuracySummaryTableProps): ReactElement {
  const places = chart.times.map((_, place) => place).slice(-mostWindows);
  return (
    <VisuallyHidden>
      <table>
        <caption>{t('accuracy-table.caption', 'The metric by window')}</caption>
        <thead>
          <tr>
            <th>{t('accuracy-table.window', 'Window')}</th>
            {chart.lines.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
            <th>{t('accuracy-table.labels', 'Labels in')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => {
            const start = chart.times[place] ?? 0;
            const end = chart.ends[place] ?? Number.NaN;
            return (
              <tr key={start}>
                <th scope="row">{formatWindow(start, Number.isNaN(end) ? start : end, timeZone)}</th>
                {chart.lines.map(({ name, line, points }) => {
                  const value = points[place]?.value ?? Number.NaN;
                  return (
                    <td key={name}>
                      {formatValue(value, line.valueField)}
                      {isMiss(value, chart) && ` ${t('accuracy-table.miss', 'misses the target')}`}
                    </td>
                  );
                })}
                <td>{formatShare(chart.labelMaturity[place] ?? Number.NaN)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
