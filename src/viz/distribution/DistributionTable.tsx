import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { formatCount } from '../format/formatCount';
import { formatShare } from '../format/formatShare';
import type { Distribution, DistributionBin } from './distribution';

export interface DistributionTableProps {
  distribution: Distribution;
  /** What is shown, for a screen reader. */
  caption: string;
  /** The current bars' colour. */
  color: string;
}

/** Reference and current side by side, a row a bin: the reference hollow, the current solid, and what the bin adds to the score. */
export function DistributionTable({ distribution: { bins }, caption, color }: DistributionTableProps): ReactElement {
  const styles = useStyles2(getStyles);
  const largest = Math.max(...bins.map((bin) => Math.max(bin.referenceShare, bin.currentShare)), Number.EPSILON);
  const hasContribution = bins.some((bin) => !Number.isNaN(bin.contribution));
  const most = Math.max(...bins.map((bin) => Math.abs(orZero(bin.contribution))), Number.EPSILON);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('viz.distribution.bin', 'Bin')}</th>
          <th scope="col" className={styles.bars} aria-hidden />
          <th scope="col" className={styles.number}>
            <span className={cx(styles.key, styles.reference)} />
            {t('viz.distribution.reference', 'Reference')}
          </th>
          <th scope="col" className={styles.number}>
            <span className={styles.key} style={{ background: color }} />
            {t('viz.distribution.current', 'Current')}
          </th>
          {hasContribution && (
            <th scope="col" className={styles.number} colSpan={2}>
              {t('viz.distribution.contribution', 'Adds to score')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bins.map((bin, index) => (
          <tr key={index}>
            <th scope="row" className={styles.name} title={bin.name}>
              {bin.name}
            </th>
            <td className={styles.bars} aria-hidden>
              <div
                className={cx(styles.bar, styles.reference)}
                style={{ width: toWidth(bin.referenceShare / largest) }}
              />
              <div className={styles.bar} style={{ width: toWidth(bin.currentShare / largest), background: color }} />
            </td>
            <BinNumbers bin={bin} />
            {hasContribution && (
              <>
                <td className={styles.number}>{formatShare(bin.contribution)}</td>
                <td className={styles.share} aria-hidden>
                  <div className={styles.added} style={{ width: toWidth(Math.abs(orZero(bin.contribution)) / most) }} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BinNumbers({ bin }: { bin: DistributionBin }): ReactElement {
  const styles = useStyles2(getStyles);
  const title = (count: number) =>
    Number.isNaN(count) ? undefined : t('viz.distribution.rows', '{{rows}} rows', { rows: formatCount(count) });
  return (
    <>
      <td className={styles.number} title={title(bin.referenceCount)}>
        {formatShare(bin.referenceShare)}
      </td>
      <td className={styles.number} title={title(bin.currentCount)}>
        {formatShare(bin.currentShare)}
      </td>
    </>
  );
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function toWidth(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: 1.2,
    'th, td': { padding: theme.spacing(0.25, 0.75, 0.25, 0) },
    'thead th': {
      color: theme.colors.text.secondary,
      fontWeight: theme.typography.fontWeightRegular,
      whiteSpace: 'nowrap',
    },
    'tbody tr:hover': { background: theme.colors.action.hover },
  }),
  caption: css({
    captionSide: 'top',
    padding: theme.spacing(0, 0, 0.5),
    color: theme.colors.text.secondary,
    textAlign: 'left',
  }),
  name: css({
    maxWidth: 160,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: theme.typography.fontWeightRegular,
  }),
  bars: css({ width: '40%', minWidth: 60 }),
  bar: css({ height: 6, minWidth: 1, '& + &': { marginTop: 1 } }),
  reference: css({ border: `1px solid ${theme.colors.text.secondary}`, background: 'transparent' }),
  key: css({ display: 'inline-block', width: 9, height: 9, marginRight: theme.spacing(0.5) }),
  number: css({ textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }),
  share: css({ width: 44 }),
  added: css({ height: 5, background: theme.colors.text.secondary }),
});
