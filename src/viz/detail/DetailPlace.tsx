import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Alert, Drawer, ErrorBoundary, LoadingPlaceholder, useStyles2 } from '@grafana/ui';
import { Suspense, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { plainText } from '../format/plainText';

export interface DetailPlaceProps {
  title: string;
  /** Width beside the chart; a drawer without it. */
  width: number | undefined;
  onClose: () => void;
  /** May be loaded with the first click. */
  children: ReactNode;
}

/** Puts a detail beside a panel's chart or in a drawer, and says what to do where it can't be shown. */
export function DetailPlace({ title, width, onClose, children }: DetailPlaceProps): ReactElement {
  const styles = useStyles2(getStyles);
  const content = (
    <ErrorBoundary>
      {({ error }) =>
        error ? (
          <Alert severity="error" title={t('viz.detail.broken', 'The detail could not be shown')}>
            {t('viz.detail.broken-remedy', 'Reload the page: the plugin may have been updated since. {{reason}}', {
              reason: error.message,
              ...plainText,
            })}
          </Alert>
        ) : (
          <Suspense fallback={<LoadingPlaceholder text={t('viz.detail.loading', 'Loading…')} />}>{children}</Suspense>
        )
      }
    </ErrorBoundary>
  );
  if (width === undefined) {
    return (
      <Drawer title={title} size="md" onClose={onClose}>
        {content}
      </Drawer>
    );
  }
  return (
    <section className={styles.beside} style={{ width }} aria-label={title}>
      <div role="presentation" onKeyDown={(event) => closeOnEscape(event, onClose)}>
        {content}
      </div>
    </section>
  );
}

function closeOnEscape(event: KeyboardEvent, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation();
    onClose();
  }
}

const getStyles = (theme: GrafanaTheme2) => ({
  beside: css({
    flexShrink: 0,
    height: '100%',
    marginLeft: 'auto',
    overflow: 'auto',
    paddingLeft: theme.spacing(2),
    borderLeft: `1px solid ${theme.colors.border.weak}`,
  }),
});
