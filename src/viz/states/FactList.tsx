import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';

export interface Fact {
  label: string;
  value: string;
}

/** Names and values in two columns. */
export function FactList({ facts }: { facts: readonly Fact[] }): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ margin: 0, fontSize: theme.typography.bodySmall.fontSize }),
  fact: css({ display: 'flex', gap: theme.spacing(2), padding: theme.spacing(0.25, 0) }),
  label: css({ flex: '0 0 36%', margin: 0, color: theme.colors.text.secondary, fontWeight: 'inherit' }),
  value: css({ flexGrow: 1, margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' }),
});
