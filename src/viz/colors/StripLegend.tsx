import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { StripMark } from './StripMark';
import type { ColorBand, ColorScale } from './colorScale';

export interface StripLegendProps {
  scale: ColorScale;
  title: string;
  outLabel: string;
  unknownLabel: string;
  /** Absent where no window is ever open. */
  openLabel?: string;
  /** Absent where the reference never changes. */
  changeLabel?: string;
  /** The whole legend in a sentence. */
  description: string;
}

/** The colours in order with the ratios between them, and the shapes that stand beside colour. */
export function StripLegend({
  scale,
  title,
  outLabel,
  unknownLabel,
  openLabel,
  changeLabel,
  description,
}: StripLegendProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { background, line } = scale.hatch;
  const hatch = `repeating-linear-gradient(135deg, ${line} 0 1px, ${background} 1px 4px)`;
  return (
    <div className={styles.legend} role="img" aria-label={description}>
      <span className={styles.text}>{title}</span>
      <span className={styles.scale}>
        {scale.bands.map((band, index) => (
          <LegendBand
            key={band.from}
            band={band}
            isFirst={index === 0}
            isMarked={scale.firstLoud !== null && index >= scale.firstLoud}
          />
        ))}
      </span>
      <span className={styles.key}>
        <StripMark className={styles.outMark} />
        <span className={styles.text}>{outLabel}</span>
      </span>
      <span className={styles.key}>
        <span className={styles.block} style={{ background: hatch }} />
        <span className={styles.text}>{unknownLabel}</span>
      </span>
      {openLabel !== undefined && (
        <span className={styles.key}>
          <span className={cx(styles.block, styles.hollow)} />
          <span className={styles.text}>{openLabel}</span>
        </span>
      )}
      {changeLabel !== undefined && (
        <span className={styles.key}>
          <span className={styles.change} />
          <span className={styles.text}>{changeLabel}</span>
        </span>
      )}
    </div>
  );
}

function LegendBand({
  band,
  isFirst,
  isMarked,
}: {
  band: ColorBand;
  isFirst: boolean;
  isMarked: boolean;
}): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.band}>
      <span className={styles.block} style={{ background: band.fill }}>
        {isMarked && <StripMark className={styles.mark} color={band.mark} />}
      </span>
      {!isFirst && (
        <span className={cx(styles.bound, { [styles.threshold]: band.from === 1 })}>
          {String(Number(band.from.toPrecision(3)))}
        </span>
      )}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  legend: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: theme.spacing(2),
    height: 28,
    marginTop: 6,
    flexShrink: 0,
    overflow: 'hidden',
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: '14px',
    color: theme.colors.text.secondary,
  }),
  text: css({ whiteSpace: 'nowrap' }),
  scale: css({ display: 'flex', gap: 1 }),
  key: css({ display: 'flex', gap: theme.spacing(0.75) }),
  band: css({ position: 'relative', paddingBottom: 14 }),
  block: css({ display: 'flex', alignItems: 'center', justifyContent: 'center', width: 30, height: 14, flexShrink: 0 }),
  hollow: css({ border: `1.5px solid ${theme.colors.text.secondary}` }),
  change: css({ width: 2, height: 14, background: theme.colors.text.maxContrast }),
  mark: css({ width: 9, height: 9 }),
  outMark: css({ width: 10, height: 14 }),
  bound: css({
    position: 'absolute',
    left: 0,
    bottom: 0,
    transform: 'translateX(-50%)',
    lineHeight: '13px',
    fontVariantNumeric: 'tabular-nums',
  }),
  threshold: css({ color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightBold }),
});
