import { findFirst } from '../../core/anomaly/anchored/findFirst';
import type { JudgedIncident } from '../../core/anomaly/anchored/weekVerdict';
import type { Detection } from '../../core/anomaly/detection';
import { withholdNewest } from '../../core/anomaly/withholdNewest';
import { findNewestValue } from '../../core/series/findNewestValue';
import { applyRelevance } from './applyRelevance';
import type { Relevance } from './getRelevance';
import type { JudgeOptions } from './judgeOptions';
import type { PanelSeries } from './panelSeries';
import type { SeriesVerdict } from './seriesVerdict';

/** What a detector says of a series. */
export type FoundInSeries = Pick<SeriesVerdict, 'detection' | 'incidents'>;

interface Finish extends Pick<JudgeOptions, 'newest' | 'clamp'> {
  relevance: Relevance;
}

/** What a detector found, as far as the panel's options let it stand. */
export function finishVerdict(
  series: PanelSeries,
  found: FoundInSeries,
  { newest, clamp, relevance }: Finish
): SeriesVerdict {
  const { detection, incidents } = newest === 'wait' ? withholdLast(found, series) : found;
  if (clamp === 'off') {
    return { series, detection, incidents };
  }
  const relevant = applyRelevance(detection, series.values, relevance);
  return { series, detection: relevant, incidents: withOutliers(incidents, relevant, series) };
}

function withholdLast({ detection, incidents }: FoundInSeries, { times, values }: PanelSeries): FoundInSeries {
  const newest = times[findNewestValue(values)];
  return {
    detection: withholdNewest(detection, values),
    incidents: incidents.filter(({ from }) => from !== newest),
  };
}

/** Without those of which nothing is left that the panel shows. */
function withOutliers(incidents: JudgedIncident[], { outlier }: Detection, { times }: PanelSeries): JudgedIncident[] {
  return incidents.filter(({ from, to }) =>
    outlier.subarray(findFirst(times, from), findFirst(times, to + 1)).some((flag) => flag === 1)
  );
}
