import { css } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { DataLinkButton, useStyles2 } from '@grafana/ui';
import type { ReactElement, ReactNode } from 'react';

export interface TooltipRow {
  label: string;
  value: ReactNode;
}

export interface TooltipTableProps {
  /** Above the line: when. */
  title: string;
  /** The first row, with the colour of what is hovered. */
  subject: string;
  verdict: ReactNode;
  color: string;
  rows: TooltipRow[];
  links?: LinkModel[];
  hint?: string;
}

/** A tooltip's inside, laid out as Grafana's own: a heading, labels left and values right, links below. */
export function TooltipTable(props: TooltipTableProps): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.wrapper}>
      <div className={styles.title}>{props.title}</div>
      <div className={styles.section}>
        <div className={styles.row}>
          <span className={styles.swatch} style={{ background: props.color }} />
          <span className={styles.subject}>{props.subject}</span>
          <span className={styles.value}>{props.verdict}</span>
        </div>
        {props.rows.map(({ label, value }) => (
          <div className={styles.row} key={label}>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
          </div>
        ))}
      </div>
      {props.links !== undefined && props.links.length > 0 && (
        <div className={styles.section}>
          {props.links.map((link) => (
            <DataLinkButton
              key={`${link.title}${link.href}`}
              link={link}
              buttonProps={{ variant: 'secondary', size: 'sm' }}
            />
          ))}
        </div>
      )}
      {props.hint !== undefined && <div className={styles.hint}>{props.hint}</div>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({
    display: 'flex',
    flexDirection: 'column',
    fontSize: theme.typography.bodySmall.fontSize,
    minWidth: 180,
  }),
  title: css({ padding: theme.spacing(1), lineHeight: 1, color: theme.colors.text.secondary }),
  section: css({
    display: 'flex',
    flexDirection: 'column',
    gap: 2,
    padding: theme.spacing(1),
    borderTop: `1px solid ${theme.colors.border.weak}`,
  }),
  row: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) }),
  swatch: css({ width: 14, height: 4, flexShrink: 0, borderRadius: theme.shape.radius.pill }),
  subject: css({ flexGrow: 1, color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium }),
  label: css({ flexGrow: 1, color: theme.colors.text.secondary, marginRight: theme.spacing(2) }),
  value: css({ fontWeight: theme.typography.fontWeightMedium, fontVariantNumeric: 'tabular-nums' }),
  hint: css({
    padding: theme.spacing(0.5, 1, 1),
    color: theme.colors.text.secondary,
    fontStyle: 'italic',
  }),
});
