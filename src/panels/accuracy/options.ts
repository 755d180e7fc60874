import { LegendDisplayMode, SortOrder, TooltipDisplayMode } from '@grafana/schema';
import type { OptionsWithLegend, OptionsWithTooltip } from '@grafana/schema';
import type { DetailChoice } from '../../viz/detail/detailChoices';

/** Which side of the target is good. `auto`: as the metric has it. */
export type BetterWhen = 'auto' | 'higher' | 'lower';

/** What a prediction of each confusion cell is worth; costs are negative. */
export interface CellValues {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  trueNegative: number;
}

/** What a dashboard stores of the Accuracy panel. */
export interface Options extends OptionsWithLegend, OptionsWithTooltip {
  /** Raised with a migration in migrations.ts. */
  v: number;
  /** What the metric should reach. */
  target?: number;
  betterWhen: BetterWhen;
  /** The metric at training, drawn as a line. */
  baseline?: number;
  showInterval: boolean;
  showLabelMaturity: boolean;
  detail: DetailChoice;
  /** Absent: the threshold isn't weighed by value. */
  costs?: CellValues;
}

export const defaultOptions: Options = {
  v: 1,
  betterWhen: 'auto',
  showInterval: true,
  showLabelMaturity: true,
  detail: 'auto',
  legend: { showLegend: true, displayMode: LegendDisplayMode.List, placement: 'bottom', calcs: [] },
  tooltip: { mode: TooltipDisplayMode.Multi, sort: SortOrder.None, hideZeros: false },
};
