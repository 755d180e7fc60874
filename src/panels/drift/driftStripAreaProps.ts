import type { DriftPanelProps } from './driftPanelProps';
import type { DriftStrip } from './driftStrip';
import type { DriftStripLayout } from './getDriftLayout';
import type { ChosenPlot } from './useDriftPlot';

export interface DriftStripAreaProps extends ChosenPlot {
  panel: DriftPanelProps;
  strip: DriftStrip;
  layout: DriftStripLayout;
  /** Rows that the search leaves, in the order they are shown. */
  order: Int32Array;
  width: number;
  search: string;
  onSearch: (text: string) => void;
  /** The cell whose detail is open. */
  selected: number | undefined;
  onOpen: ((cell: number) => void) | undefined;
  onClose: () => void;
}
