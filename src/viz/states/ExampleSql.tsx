import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { ClipboardButton, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';

/** A statement that gives the columns which are missing, to copy. */
export function ExampleSql({ sql }: { sql: string }): ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.wrapper}>
      <pre className={styles.sql}>{sql}</pre>
      <ClipboardButton variant="secondary" size="sm" icon="copy" getText={() => sql}>
        {t('viz.example-sql.copy', 'Copy SQL')}
      </ClipboardButton>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  }),
  sql: css({ margin: 0, maxWidth: '100%', textAlign: 'left', fontSize: theme.typography.bodySmall.fontSize }),
});
