import type { Field, LinkModel } from '@grafana/data';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { ChartContent } from './getChartContent';

/** The data links of a point of the chart. Places count from 1, as the chart's data do: 0 are the times. */
export function getPointLinks(
  series: PanelSeries | undefined,
  { aligned }: ChartContent,
  place: { series: number; row: number }
): Array<LinkModel<Field>> {
  const index = aligned.indexes[place.series - 1]?.[place.row] ?? -1;
  if (series === undefined || index === -1) {
    return [];
  }
  return series.valueField.getLinks?.({ valueRowIndex: series.rows?.[index] ?? index }) ?? [];
}
