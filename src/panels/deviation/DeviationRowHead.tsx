import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { cellVerdict, type CellVerdict } from '../../viz/strip/cellVerdict';
import { getVerdictIcon } from '../../viz/verdict/getVerdictIcon';
import { getRowVerdictLabel } from './getRowVerdictLabel';

export interface DeviationRowHeadProps {
  name: string;
  verdict: CellVerdict;
  /** Time in violation, or when it will be out; undefined hides it. */
  note: string | undefined;
}

/** A row's name with how it stands now. */
export function DeviationRowHead({ name, verdict, note }: DeviationRowHeadProps): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.head}>
      <Icon
        name={getVerdictIcon(verdict)}
        size="sm"
        title={getRowVerdictLabel(verdict)}
        className={cx(styles.icon, { [styles.out]: verdict === cellVerdict.out })}
      />
      <span className={styles.name} title={name}>
        {name}
      </span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
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
  icon: css({ flexShrink: 0, color: theme.colors.text.disabled }),
  out: css({ color: theme.colors.warning.text }),
  name: css({ flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: 1.3 }),
  note: css({ flexShrink: 0, color: theme.colors.text.secondary, fontVariantNumeric: 'tabular-nums' }),
});
