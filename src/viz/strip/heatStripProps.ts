import type { LinkModel, TimeRange } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import type { TooltipDisplayMode } from '@grafana/ui';
import type { ReactNode } from 'react';
import type { ColorScale } from '../colors/colorScale';
import type { CellPosition } from './moveCell';
import type { StripCells } from './stripCells';

export interface HeatStripProps {
  cells: StripCells;
  /** Rows in the order they are shown. */
  order: Int32Array;
  scale: ColorScale;
  timeRange: TimeRange;
  timeZone: TimeZone;
  width: number;
  height: number;
  rowHeight: number;
  labelWidth: number;
  /** What the grid is, for a screen reader. */
  label: string;
  selected: number | undefined;
  tooltipMode: TooltipDisplayMode;
  maxTooltipWidth?: number;
  /** Without it a click pins the tooltip, as elsewhere in Grafana. */
  onOpen?: (position: CellPosition) => void;
  /** What Escape does; without it the key is Grafana's. */
  onClose?: () => void;
  onChangeTimeRange: (range: { from: number; to: number }) => void;
  renderRow: (row: number) => ReactNode;
  /** One sentence that says all of a cell. */
  describeCell: (cell: number) => string;
  renderTooltip: (cell: number, links: LinkModel[], isPinned: boolean) => ReactNode;
  /** What another panel's crosshair shows here. */
  renderSharedTooltip: (time: number) => ReactNode;
  getLinks: (cell: number) => LinkModel[];
}
