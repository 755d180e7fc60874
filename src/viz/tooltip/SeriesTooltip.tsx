import { css, cx } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { DataLinkButton, Icon, useStyles2, type IconName } from '@grafana/ui';
import type { ReactElement } from 'react';

export interface SeriesTooltipRow {
  label: string;
  value: string;
  color: string;
  /** The series that the pointer is nearest to. */
  isActive: boolean;
  /** What is the matter with this value, beside its color. */
  mark?: { icon: IconName; text: string };
}

export interface SeriesTooltipProps {
  title: string;
  rows: SeriesTooltipRow[];
  /** More about the series that is meant. */
  facts: Array<{ label: string; value: string }>;
  /** Whole sentences. */
  notes: string[];
  links: LinkModel[];
  maxHeight?: number;
}

/** A tooltip's inside for values of several series at one time, laid out as Grafana's own. */
export function SeriesTooltip({ title, rows, facts, notes, links, maxHeight }: SeriesTooltipProps): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.wrapper}>
      <div className={styles.title}>{title}</div>
      <div className={styles.section} style={maxHeight === undefined ? undefined : { maxHeight, overflowY: 'auto' }}>
        {rows.map(({ label, value, color, isActive, mark }) => (
          <div className={cx(styles.row, isActive && styles.active)} key={label}>
            <span className={styles.swatch} style={{ background: color }} />
            <span className={styles.label}>{label}</span>
            {mark !== undefined && <Icon name={mark.icon} size="sm" className={styles.mark} title={mark.text} />}
            <span className={styles.value}>{value}</span>
          </div>
        ))}
      </div>
      {facts.length > 0 && (
        <div className={styles.section}>
          {facts.map(({ label, value }) => (
            <div className={styles.row} key={label}>
              <span className={styles.label}>{label}</span>
              <span className={styles.value}>{value}</span>
            </div>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <div className={styles.section}>
          {notes.map((note) => (
            <p className={styles.note} key={note}>
              {note}
            </p>
          ))}
        </div>
      )}
      {links.length > 0 && (
        <div className={styles.section}>
          {links.map((link) => (
            <DataLinkButton
              key={`${link.title}${link.href}`}
              link={link}
              buttonProps={{ variant: 'secondary', size: 'sm' }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({
    display: 'flex',
    flexDirection: 'column',
    minWidth: 180,
    maxWidth: 420,
    fontSize: theme.typography.bodySmall.fontSize,
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
  active: css({ fontWeight: theme.typography.fontWeightBold }),
  swatch: css({ width: 14, height: 4, flexShrink: 0, borderRadius: theme.shape.radius.pill }),
  label: css({
    flexGrow: 1,
    marginRight: theme.spacing(2),
    color: theme.colors.text.secondary,
    overflowWrap: 'anywhere',
  }),
  mark: css({ flexShrink: 0, color: theme.colors.error.text }),
  value: css({ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }),
  note: css({ margin: 0, whiteSpace: 'normal' }),
});
