import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import type { PanelSeries } from '../../viz/overlay/panelSeries';

/** All that the verdict on a series depends on beside its points: the options, its labels, and of its field what `getRelevance` reads. */
export function getVerdictKey({ valueField: { config, labels } }: PanelSeries, options: JudgeOptions): string {
  const { unit, decimals, min, max, thresholds } = config;
  const custom: unknown = config.custom;
  return JSON.stringify([options, labels, unit, decimals, min, max, thresholds, custom]);
}
