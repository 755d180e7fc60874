import type { PanelSeries } from '../overlay/panelSeries';

export interface SplitSeries {
  entities: PanelSeries[];
  /** Undefined where no series has that name. */
  baseline: PanelSeries | undefined;
}

/** Takes the series that is the baseline out of the others: by its name, else by the query that it comes from. */
export function splitBaselineSeries(series: readonly PanelSeries[], name: string): SplitSeries {
  const baseline =
    series.find((entry) => entry.name === name) ?? series.find(({ frame }) => name !== '' && frame.refId === name);
  return { baseline, entities: series.filter((entry) => entry !== baseline) };
}
