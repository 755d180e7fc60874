import { SortOrder, TooltipDisplayMode, type OptionsWithTooltip } from '@grafana/schema';
import type { ColorScheme } from '../../viz/colors/colorSchemes';
import type { RowOrder } from '../../viz/strip/rowOrder';
import type { DetailChoice } from '../../viz/detail/detailChoices';

/** `drifting`: only rows of which some window in the range is out. */
export type RowSelection = 'all' | 'drifting';

/** What rows are put together by, each group in the order of the rows. */
export type RowGrouping = 'none' | 'kind' | 'model' | 'segment';

/** `scatter`: importance by drift, where the data tell the importance of columns. */
export type DriftPlot = 'strip' | 'scatter';

/** What a dashboard stores of the Drift panel. */
export interface Options extends OptionsWithTooltip {
  /** Raised with a migration in migrations.ts. */
  v: number;
  /** What the panel starts with. */
  view: DriftPlot;
  /** From which importance on a column counts as important, 0 to 1. */
  importanceThreshold: number;
  sort: RowOrder;
  rows: RowSelection;
  groupBy: RowGrouping;
  /** In pixels; 0 fits the rows to the panel. */
  rowHeight: number;
  showLatest: boolean;
  /** The share of rows that drift, above the strip. */
  showShare: boolean;
  showSearch: boolean;
  colorScheme: ColorScheme;
  showLegend: boolean;
  detail: DetailChoice;
  /** A column, or a variable, whose last window is open from the start; where there is room for it in the panel. */
  openColumn: string;
}

export const defaultOptions: Options = {
  v: 1,
  view: 'strip',
  importanceThreshold: 0.5,
  sort: 'worst',
  rows: 'all',
  groupBy: 'none',
  rowHeight: 0,
  showLatest: true,
  showShare: true,
  showSearch: true,
  colorScheme: 'blue-orange',
  showLegend: true,
  detail: 'auto',
  openColumn: '',
  tooltip: { mode: TooltipDisplayMode.Single, sort: SortOrder.None, hideZeros: false },
};
