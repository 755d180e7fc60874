import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { RowName } from '../../viz/drift/getRowNames';
import { cellVerdict, type CellVerdict } from '../../viz/strip/cellVerdict';
import { getVerdictIcon } from '../../viz/verdict/getVerdictIcon';
import { getVerdictLabel } from './getVerdictLabel';

export interface DriftRowHeadProps {
  name: RowName;
  verdict: CellVerdict;
  /** The latest score, or its ratio where only that is known; undefined hides it. */
  latest: string | undefined;
  isSmall: boolean;
  /** Name of the group that starts with this row. */
  group: string | undefined;
}

/** A row's name with how it stands now: icon, score. */
export function DriftRowHead({ name, verdict, latest, isSmall, group }: DriftRowHeadProps): ReactElement {
  const styles = useStyles2(getStyles);
  const label = getVerdictLabel(verdict);
  return (
    <div className={cx(styles.head, { [styles.small]: isSmall, [styles.first]: group !== undefined })}>
      <Icon
        name={getVerdictIcon(verdict)}
        size="sm"
        title={label}
        className={cx(styles.icon, { [styles.out]: verdict === cellVerdict.out })}
      />
      <span className={styles.name} title={[name.column, name.detail].filter(Boolean).join(' · ')}>
        {group !== undefined && <span className={styles.group}>{group}</span>}
        {name.column}
        {name.detail !== '' && <span className={styles.detail}>{name.detail}</span>}
      </span>
      {latest !== undefined && (
        <span className={cx(styles.latest, { [styles.loud]: verdict === cellVerdict.out })}>{latest}</span>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  head: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    height: '100%',
    padding: theme.spacing(0, 1, 0, 0.5),
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: 1,
  }),
  small: css({ fontSize: 10 }),
  first: css({ borderTop: `1px solid ${theme.colors.border.strong}` }),
  group: css({
    marginRight: theme.spacing(0.75),
    padding: theme.spacing(0, 0.5),
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.secondary,
    color: theme.colors.text.secondary,
  }),
  icon: css({ flexShrink: 0, color: theme.colors.text.disabled }),
  out: css({ color: theme.colors.warning.text }),
  name: css({ flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: 1.3 }),
  detail: css({ marginLeft: theme.spacing(0.75), color: theme.colors.text.secondary }),
  latest: css({ flexShrink: 0, color: theme.colors.text.secondary, fontVariantNumeric: 'tabular-nums' }),
  loud: css({ color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium }),
});
