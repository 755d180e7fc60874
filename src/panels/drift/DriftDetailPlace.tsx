import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Alert, Drawer, ErrorBoundary, LoadingPlaceholder, useStyles2 } from '@grafana/ui';
import { Suspense, lazy, type KeyboardEvent, type ReactElement } from 'react';
import type { DriftGrid } from '../../viz/drift/driftGrid';
import { plainText } from '../../viz/format/plainText';
import type { DriftPanelProps } from './driftPanelProps';

const DriftDetail = lazy(async () => ({ default: (await import('./detail/DriftDetail')).DriftDetail }));

export interface DriftDetailPlaceProps {
  panel: DriftPanelProps;
  grid: DriftGrid;
  cell: number;
  /** Width beside the strip; a drawer without it. */
  width: number | undefined;
  onSelect: (cell: number) => void;
  onClose: () => void;
}

/** Puts the detail beside the strip or in a drawer. Its code is loaded with the first click. */
export function DriftDetailPlace({ width, onClose, ...detail }: DriftDetailPlaceProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { rows, cells } = detail.grid;
  const title = t('drift-detail.title', 'Drift of {{column}}', {
    column: rows[cells.row[detail.cell] ?? 0]?.column ?? '',
    ...plainText,
  });
  const content = (
    <ErrorBoundary>
      {({ error }) =>
        error ? (
          <Alert severity="error" title={t('drift-detail.broken', 'The detail could not be shown')}>
            {t('drift-detail.broken-remedy', 'Reload the page: the plugin may have been updated since. {{reason}}', {
              reason: error.message,
              ...plainText,
            })}
          </Alert>
        ) : (
          <Suspense fallback={<LoadingPlaceholder text={t('drift-detail.loading', 'Loading…')} />}>
            <DriftDetail {...detail} onClose={width === undefined ? undefined : onClose} />
          </Suspense>
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
