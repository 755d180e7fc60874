import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2, type IconName } from '@grafana/ui';
import type { ReactElement, ReactNode } from 'react';

export interface StateMessageProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  /** Announced at once to a screen reader. */
  isUrgent?: boolean;
}

/** What a panel says in place of a chart: what is the matter, and what to do. */
export function StateMessage({ icon, title, children, isUrgent = false }: StateMessageProps): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.wrapper} role={isUrgent ? 'alert' : 'status'}>
      <Icon name={icon} size="xl" className={styles.icon} />
      <div className={styles.title}>{title}</div>
      {children !== undefined && <div className={styles.body}>{children}</div>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'safe center',
    gap: theme.spacing(0.5),
    height: '100%',
    overflow: 'auto',
    textAlign: 'center',
  }),
  // The first to go where there is too little room for the words.
  icon: css({ flexShrink: 1, minHeight: 0, color: theme.colors.text.secondary }),
  title: css({ flexShrink: 0, color: theme.colors.text.primary, fontWeight: theme.typography.fontWeightMedium }),
  body: css({
    flexShrink: 0,
    maxWidth: 560,
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
