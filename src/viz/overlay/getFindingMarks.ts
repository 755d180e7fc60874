import type { SeriesMark } from '../../schema/domain/feedback';
import type { Finding } from './finding';
import { getSeriesIdentity } from './getSeriesIdentity';
import type { PanelSeries } from './panelSeries';

type NamedSeries = Pick<PanelSeries, 'name' | 'frame' | 'valueField'>;

/** What feedback on a finding has to name: what came with the data, or its one series and the query of that. */
export function getFindingMarks(
  { from, to, score, side, kind, series: name, marks }: Finding,
  shown: readonly NamedSeries[],
  getSource: (series: NamedSeries) => string
): SeriesMark[] {
  if (marks !== undefined && marks.length > 0) {
    return marks;
  }
  const series = shown.find((entry) => entry.name === name);
  if (series === undefined) {
    return [];
  }
  const identity = getSeriesIdentity(series.frame.name, series.valueField);
  return [{ source: getSource(series), series: identity, from, to, score, side, kind }];
}
