import { getFindings } from '../../viz/overlay/getFindings';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import type { ViewedSeries } from './viewedSeries';

/** Words the incidents of each series and puts the worst series and findings first, equals in the panel's order. */
export function rankSeries(verdicts: SeriesVerdict[], timeZone: string): ViewedSeries[] {
  return verdicts
    .map((verdict) => {
      const { series, incidents } = verdict;
      const found = getFindings([{ name: series.name, valueField: series.valueField, incidents }], timeZone);
      return { ...verdict, findings: found.sort((left, right) => right.score - left.score) };
    })
    .sort((left, right) => getWorst(right) - getWorst(left));
}

/** Series that could not be judged come after those with nothing to report. */
function getWorst({ findings, detection }: ViewedSeries): number {
  return detection.suitability.kind === 'unsuitable' ? -1 : (findings[0]?.score ?? 0);
}
