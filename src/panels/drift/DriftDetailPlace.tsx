import { t } from '@grafana/i18n';
import { lazy, type ReactElement } from 'react';
import { DetailPlace } from '../../viz/detail/DetailPlace';
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
  const { rows, cells } = detail.grid;
  const title = t('drift-detail.title', 'Drift of {{column}}', {
    column: rows[cells.row[detail.cell] ?? 0]?.column ?? '',
    ...plainText,
  });
  return (
    <DetailPlace title={title} width={width} onClose={onClose}>
      <DriftDetail {...detail} onClose={width === undefined ? undefined : onClose} />
    </DetailPlace>
  );
}
