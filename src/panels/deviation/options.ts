import { SortOrder, TooltipDisplayMode, type OptionsWithTooltip } from '@grafana/schema';
import type { Direction } from '../../core/anomaly/detectorOptions';
import type { ColorScheme } from '../../viz/colors/colorSchemes';
import type { DeviationBaseline } from '../../viz/deviation/deviationBaseline';
import type { RowOrder } from '../../viz/strip/rowOrder';
import type { DetailChoice } from '../../viz/detail/detailChoices';

export type BaselineKind = DeviationBaseline['kind'];

/** What a dashboard stores of the Deviation panel. */
export interface Options extends OptionsWithTooltip {
  /** Raised with a migration in migrations.ts. */
  v: number;
  baseline: BaselineKind;
  /** Of `reference`: percent of the time range, from its start. */
  referenceShare: number;
  /** Of `series`: the name of a series or of the query that it comes from. */
  baselineSeries: string;
  /** Of `static`. */
  expected: number;
  /** Of `static`: in the unit of the series. */
  tolerance: number;
  /** Of `series`: percent of the baseline. */
  tolerancePercent: number;
  /** Of `reference` and `peers`: half the band, in robust standard deviations. */
  width: number;
  direction: Direction;
  /** wait: the newest point of a series has no verdict until a newer one has come. */
  newest: 'judge' | 'wait';
  sort: RowOrder;
  rows: 'all' | 'off';
  /** In pixels; 0 fits the rows to the panel. */
  rowHeight: number;
  showSearch: boolean;
  colorScheme: ColorScheme;
  showLegend: boolean;
  detail: DetailChoice;
}

export const defaultOptions: Options = {
  v: 1,
  baseline: 'auto',
  referenceShare: 50,
  baselineSeries: '',
  expected: 0,
  tolerance: 1,
  tolerancePercent: 10,
  width: 4,
  direction: 'both',
  newest: 'judge',
  sort: 'worst',
  rows: 'all',
  rowHeight: 0,
  showSearch: true,
  colorScheme: 'blue-orange',
  showLegend: true,
  detail: 'auto',
  tooltip: { mode: TooltipDisplayMode.Single, sort: SortOrder.None, hideZeros: false },
};
