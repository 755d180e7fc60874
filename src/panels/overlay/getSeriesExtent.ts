import type { AbsoluteTimeRange } from '@grafana/data';
import type { PanelSeries } from '../../viz/overlay/panelSeries';

/** From the first to the last time of any series; undefined without a time. */
export function getSeriesExtent(series: PanelSeries[]): AbsoluteTimeRange | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const { times } of series) {
    for (const time of times) {
      from = time < from ? time : from;
      to = time > to ? time : to;
    }
  }
  return from <= to ? { from, to } : undefined;
}
