import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { Badge, IconButton, Text, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { DriftCell } from '../../../viz/drift/driftCell';
import type { DriftGrid } from '../../../viz/drift/driftGrid';
import { formatWindow } from '../../../viz/format/formatWindow';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import { getVerdictIcon } from '../../../viz/verdict/getVerdictIcon';
import { getVerdictLabel } from '../getVerdictLabel';

export interface DriftDetailHeaderProps {
  grid: DriftGrid;
  cell: DriftCell;
  timeZone: TimeZone;
  onSelect: (cell: number) => void;
  onClose: (() => void) | undefined;
}

/** Which cell it is, with steps to its neighbours in time. */
export function DriftDetailHeader({ grid, cell, timeZone, onSelect, onClose }: DriftDetailHeaderProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { offsets, row } = grid.cells;
  const own = row[cell.cell] ?? 0;
  const isFirst = cell.cell <= (offsets[own] ?? 0);
  const isLast = cell.cell + 1 >= (offsets[own + 1] ?? 0);
  const origin = [cell.model, cell.version, cell.segment].filter(Boolean).join(' · ');
  return (
    <header>
      <div className={styles.line}>
        <Text element="h3" variant="h5" truncate>
          {cell.column}
        </Text>
        <Badge
          text={getVerdictLabel(cell.verdict)}
          icon={getVerdictIcon(cell.verdict)}
          color={
            cell.verdict === cellVerdict.out ? 'orange' : cell.verdict === cellVerdict.within ? 'blue' : 'darkgrey'
          }
        />
        {onClose !== undefined && (
          <IconButton
            name="times"
            aria-label={t('drift-detail.close', 'Close')}
            className={styles.close}
            onClick={onClose}
          />
        )}
      </div>
      {origin !== '' && <div className={styles.origin}>{origin}</div>}
      <div className={styles.line}>
        <IconButton
          name="angle-left"
          disabled={isFirst}
          aria-label={t('drift-detail.previous', 'Previous window')}
          onClick={() => onSelect(cell.cell - 1)}
        />
        <span className={styles.origin}>
          {formatWindow(cell.start, cell.end, timeZone)}
          {!cell.complete && ` ${t('drift-detail.open', '(still open)')}`}
        </span>
        <IconButton
          name="angle-right"
          disabled={isLast}
          aria-label={t('drift-detail.next', 'Next window')}
          onClick={() => onSelect(cell.cell + 1)}
        />
      </div>
    </header>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  line: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
  origin: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  close: css({ marginLeft: 'auto' }),
});
