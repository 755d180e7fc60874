import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Button, useStyles2 } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatValue } from '../../viz/format/formatValue';
import type { Finding } from '../../viz/overlay/finding';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import { buildIncidentCsv } from './buildIncidentCsv';
import { downloadText } from './downloadText';
import { formatSpan } from './formatSpan';

export interface IncidentTableProps {
  findings: Finding[];
  series: PanelSeries[];
  timeZone: TimeZone;
  title: string;
  height: number;
}

/** The incidents in rows, with all their numbers, and as a file. */
export function IncidentTable({ findings, series, timeZone, title, height }: IncidentTableProps): ReactElement {
  const styles = useStyles2(getStyles);
  const getField = (name: string) => series.find((entry) => entry.name === name)?.valueField;
  return (
    <div className={styles.wrapper} style={{ height }}>
      {/* A region that scrolls has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('overlay-table.label', 'Incidents')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('overlay-table.time', 'Time')}</th>
              <th scope="col">{t('overlay-table.series', 'Series')}</th>
              <th scope="col" className={styles.number}>
                {t('overlay-table.score', 'Score')}
              </th>
              <th scope="col" className={styles.number}>
                {t('overlay-table.value', 'Value')}
              </th>
              <th scope="col" className={styles.number}>
                {t('overlay-table.expected', 'Expected')}
              </th>
              <th scope="col">{t('overlay-table.evidence', 'Evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <tr key={`${finding.from} ${finding.series}`}>
                <th scope="row">{formatSpan(finding, timeZone)}</th>
                <td>{finding.series}</td>
                <td className={styles.number}>{formatRatio(finding.score)}</td>
                <td className={styles.number}>{formatValue(finding.actual, getField(finding.series))}</td>
                <td className={styles.number}>{formatValue(finding.expected, getField(finding.series))}</td>
                <td className={styles.evidence}>{finding.text}</td>
              </tr>
            ))}
            {findings.length === 0 && (
              <tr>
                <td colSpan={6}>{t('overlay-table.empty', 'No incidents in this range')}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <Button
        size="sm"
        variant="secondary"
        icon="download-alt"
        disabled={findings.length === 0}
        onClick={() =>
          downloadText(`${title || 'incidents'}.csv`, 'text/csv;charset=utf-8', buildIncidentCsv(findings))
        }
      >
        {t('overlay-table.csv', 'Download CSV')}
      </Button>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    width: '100%',
    minHeight: 0,
  }),
  scroller: css({ flex: '1 1 0', width: '100%', minHeight: 0, overflow: 'auto' }),
  table: css({
    width: '100%',
    fontSize: theme.typography.bodySmall.fontSize,
    'th, td': {
      padding: theme.spacing(0.5, 1),
      borderBottom: `1px solid ${theme.colors.border.weak}`,
      textAlign: 'left',
      verticalAlign: 'top',
      whiteSpace: 'nowrap',
    },
    'thead th': { position: 'sticky', top: 0, background: theme.colors.background.primary },
    'tbody th': { fontWeight: theme.typography.fontWeightRegular },
  }),
  number: css({ '&&': { textAlign: 'right' }, fontVariantNumeric: 'tabular-nums' }),
  evidence: css({ '&&': { minWidth: 240, whiteSpace: 'normal' } }),
});
