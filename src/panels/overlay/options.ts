import {
  LegendDisplayMode,
  SortOrder,
  TooltipDisplayMode,
  type OptionsWithLegend,
  type OptionsWithTooltip,
} from '@grafana/schema';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';

/** auto: for as many series as bands can be told apart. */
export type BandChoice = 'auto' | 'always' | 'never';

/** Where the incidents are listed. auto: beside or below the chart, as there is room. */
export type ListPlace = 'auto' | 'right' | 'bottom' | 'off';

/** What a dashboard stores of the Overlay panel. */
export interface Options extends OptionsWithLegend, OptionsWithTooltip, JudgeOptions {
  /** Raised with a migration in migrations.ts. */
  v: number;
  band: BandChoice;
  outliers: boolean;
  regions: boolean;
  scoreStrip: boolean;
  incidents: ListPlace;
  /** Empty: the dashboard's. */
  timezone: string;
}

export const defaultOptions: Options = {
  v: 1,
  detector: 'auto',
  direction: 'auto',
  alarmsPerWeek: 0,
  bandWidth: 5,
  window: 240,
  peerMethod: 'mad',
  peerGroupBy: [],
  newest: 'judge',
  clamp: 'auto',
  band: 'auto',
  outliers: true,
  regions: true,
  scoreStrip: true,
  incidents: 'auto',
  timezone: '',
  legend: { showLegend: true, displayMode: LegendDisplayMode.List, placement: 'bottom', calcs: [] },
  tooltip: { mode: TooltipDisplayMode.Single, sort: SortOrder.None, hideZeros: false },
};
